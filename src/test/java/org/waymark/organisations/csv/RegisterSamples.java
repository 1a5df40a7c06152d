package org.waymark.organisations.csv;

/** Rows of invented register files, in the forms in which the real ones come. */
public final class RegisterSamples {
  public static final String TABLE =
      "ods_code,name,postcode,open_date,close_date,region_code,region_name,icb_code,icb_name,"
          + "sector_type_2026,eric_type_c2018,in_dma_2016_17\n";
  static final String PRACTICES =
      "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
          + "ONS_CCG_CODE,CCG_CODE,CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,ONS_COMM_REGION_CODE,"
          + "COMM_REGION_CODE,COMM_REGION_NAME\n";

  private RegisterSamples() {}

  /** A row of the register of trusts: 27 columns. */
  public static String trust(
      String code, String name, String region, String board, String opened, String closed) {
    return "\"%s\",\"%s\",\"%s\",\"%s\",\"HEADQUARTERS\",\"1, HIGH STREET\",\"\",\"TOWN\",\"\",\"ZZ1 1ZZ\",\"%s\",\"%s\""
            .formatted(code, name, region, board, opened, closed)
        + ",\"\"".repeat(15)
        + "\r\n";
  }

  /** A row of the table of trusts: in one board, open since 1994. */
  public static String typed(String code, String sector, String estates) {
    return "%s,TRUST %s,ZZ1 1ZZ,19940401,,Y99,Midshire,QZ1,Vale Board,%s,%s,Y\r\n"
        .formatted(code, code, sector, estates);
  }

  public static String boards(String year) {
    return "\uFEFFSICBLyyCD,SICBLyyCDH,SICBLyyNM,ICByyCD,ICByyCDH,ICByyNM,NHSERyyCD,NHSERyyCDH,NHSERyyNM,ObjectId\n"
        .replace("yy", year);
  }

  /** A row of the table of practices. */
  public static String practice(String code, String network, String name, String board) {
    return "P,01Jan2026,%s,SURGERY,ZZ1 1ZZ,%s,\"%s\",E1,1A,CCG,E2,%s,Old name of %s,E3,Y99,Midshire\n"
        .formatted(code, network, name, board, board);
  }
}
