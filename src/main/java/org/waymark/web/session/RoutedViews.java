package org.waymark.web.session;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Makes the forms of a routed page go to the address that was asked for; in faces-config.xml. */
public class RoutedViews extends ViewHandlerWrapper {
  public RoutedViews(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    if (viewId.startsWith("/WEB-INF/")
        && faces.getExternalContext().getRequest() instanceof HttpServletRequest request) {
      return request.getContextPath() + Address.pathOf(request);
    }
    return super.getActionURL(faces, viewId);
  }
}
