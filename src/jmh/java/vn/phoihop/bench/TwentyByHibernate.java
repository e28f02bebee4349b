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
        int number();

        String message() default "must hold";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Makes it. */
    public static final class HoldsValidator implements ConstraintValidator<Holds, Object> {
        private int number;

        @Override
        public void initialize(Holds holds) {
            number = holds.number();
        }

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return switch (number) {
                case 0 -> Twenty.isNamed((Party) value);
                case 1 -> Twenty.isCited((Party) value);
                case 2 -> Twenty.hasFewNames((Party) value);
                case 3 -> Twenty.isNoPartOfItself((Party) value);
                case 4 -> Twenty.isInVietnamese((Duty) value);
                case 5 -> Twenty.isInEnglish((Duty) value);
                case 6 -> Twenty.isSettled((Duty) value);
                case 7 -> Twenty.isCited((Duty) value);
                case 8 -> Twenty.isQualified((Duty) value);
                case 9 -> Twenty.hasOrigin((Duty) value);
                case 10 -> Twenty.hasAllParts((Duty) value);
                case 11 -> Twenty.isForFew((Duty) value);
                case 12 -> Twenty.isForOthers((Duty) value);
                case 13 -> Twenty.arisesSeldom((Duty) value);
                case 14 -> Twenty.isMeasured((Target) value);
                case 15 -> Twenty.isOwn((Target) value);
                case 16 -> Twenty.isPossible((Target) value);
                case 17 -> Twenty.isChosen((Ambiguity) value);
                case 18 -> Twenty.hasReadings((Ambiguity) value);
                default -> Twenty.isCited((Ambiguity) value);
            };
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
        add(mapping.type(Party.class), 0, 4);
        add(mapping.type(Duty.class), 4, 14);
        add(mapping.type(Target.class), 14, 17);
        add(mapping.type(Ambiguity.class), 17, 20);
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static void add(TypeConstraintMappingContext<?> type, int from, int to) {
        for (int i = from; i < to; i++) {
            type.constraint(new GenericConstraintDef<>(Holds.class).param("number", i));
        }
    }
}
