package org.waymark.deployment;

import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * All in-container test classes share one deployment of the application. It lives outside {@code
 * org.waymark.server}, so that it stays on the client's side and never goes into the container.
 */
public class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(KeptDeployment.class);
  }
}
