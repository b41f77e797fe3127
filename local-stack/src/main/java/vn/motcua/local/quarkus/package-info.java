/** What a service's {@code @QuarkusTest} needs: the shared servers as a test resource, and tokens for its calls. */
package vn.motcua.local.quarkus;
