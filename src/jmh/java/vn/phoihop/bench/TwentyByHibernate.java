package vn.phoihop.bench;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Target;
import vn.phoihop.duty.Duty;
import vn.phoihop.party.Party;

/** The twenty checks as constraints on our own types, with the lists of an agreement cascaded. */
final class TwentyByHibernate {
    /** One of the checks. */
    @Constraint(validatedBy = HoldsValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Holds {
        String kind();

        int number();

        String message() default "must hold";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Makes it. */
    public static final class HoldsValidator implements ConstraintValidator<Holds, Object> {
        private String kind = "";
        private int number;

        @Override
        public void initialize(Holds holds) {
            kind = holds.kind();
            number = holds.number();
        }

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return Twenty.holds(kind, number, value);
        }
    }

    /** Our accessors are called as the attributes. */
    private static final class Accessors implements GetterPropertySelectionStrategy {
        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            return executable.getParameterTypes().length == 0 && executable.getReturnType() == java.util.List.class
                    ? Optional.of(executable.getName())
                    : Optional.empty();
        }

        @Override
        public java.util.List<String> getGetterMethodNameCandidates(String property) {
            return java.util.List.of(property);
        }
    }

    private TwentyByHibernate() {}

    static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .getterPropertySelectionStrategy(new Accessors());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<Agreement> agreement = mapping.type(Agreement.class);
        agreement.getter("parties").valid();
        agreement.getter("duties").valid();
        agreement.getter("targets").valid();
        agreement.getter("ambiguities").valid();
        add(mapping.type(Duty.class), "duty", Twenty.DUTIES.size());
        add(mapping.type(Party.class), "party", Twenty.PARTIES.size());
        add(mapping.type(Target.class), "target", Twenty.TARGETS.size());
        add(mapping.type(Ambiguity.class), "ambiguity", Twenty.AMBIGUITIES.size());
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static void add(TypeConstraintMappingContext<?> type, String kind, int checks) {
        for (int i = 0; i < checks; i++) {
            type.constraint(
                    new GenericConstraintDef<>(Holds.class).param("kind", kind).param("number", i));
        }
    }
}
