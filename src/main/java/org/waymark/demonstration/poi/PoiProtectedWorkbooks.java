package org.waymark.demonstration.poi;

import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.waymark.demonstration.ProtectedWorkbooks;

/** Excel's own encryption (agile), by Apache POI. */
@Dependent
public class PoiProtectedWorkbooks implements ProtectedWorkbooks {
  @Override
  public byte[] protect(byte[] workbook, String password) {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream content = encryptor.getDataStream(file)) {
        content.write(workbook);
      }
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has the ciphers of Excel", e);
    }
  }
}
