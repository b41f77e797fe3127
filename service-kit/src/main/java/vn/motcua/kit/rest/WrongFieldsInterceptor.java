package vn.motcua.kit.rest;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/** Reads a JSON body to its end and refuses it with every wrong field named: unreadable ones and invalid ones together. */
@Provider
public class WrongFieldsInterceptor implements ReaderInterceptor {

    @Inject
    Validator validator;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        if (context.getMediaType() == null || !context.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            return context.proceed();
        }
        List<FieldError> unreadable;
        Object body;
        WrongFields.start();
        try {
            body = context.proceed();
        } finally {
            unreadable = WrongFields.finish();
        }
        if (unreadable.isEmpty() || body == null) {
            return body;
        }
        Set<String> named = unreadable.stream().map(FieldError::field).collect(Collectors.toSet());
        List<FieldError> all = new ArrayList<>(unreadable);
        ProblemMappers.fieldErrors(validator.validate(body)).stream().filter(e -> !named.contains(e.field())).forEach(all::add);
        throw Problem.ofFields(all);
    }
}
