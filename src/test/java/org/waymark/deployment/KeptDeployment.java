package org.waymark.deployment;

import java.util.Optional;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Lets the first class build and deploy the application, hands its deployment to every later class,
 * and undeploys it once, before the server stops.
 */
class KeptDeployment {
  @Inject @ClassScoped InstanceProducer<DeploymentScenario> scenario;
  @Inject Instance<ClassContext> classes;
  @Inject Event<UnDeployManagedDeployments> undeployment;

  /** There once a deployment has succeeded: after a failed one the next class tries again. */
  private Optional<DeploymentScenario> kept = Optional.empty();

  void build(@Observes EventContext<GenerateDeployment> event) {
    kept.ifPresentOrElse(scenario::set, event::proceed);
  }

  void deploy(@Observes EventContext<DeployManagedDeployments> event) {
    if (kept.isEmpty()) {
      event.proceed();
      kept = Optional.of(scenario.get());
    }
  }

  void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
    if (kept.isEmpty()) {
      event.proceed();
    }
  }

  /** Precedence: before the observer that stops the server. */
  void end(@Observes(precedence = 100) AfterSuite event) {
    kept.ifPresent(
        last -> {
          kept = Optional.empty();
          classes.get().activate(KeptDeployment.class);
          try {
            scenario.set(last);
            undeployment.fire(new UnDeployManagedDeployments());
          } finally {
            classes.get().deactivate();
            classes.get().destroy(KeptDeployment.class);
          }
        });
  }
}
