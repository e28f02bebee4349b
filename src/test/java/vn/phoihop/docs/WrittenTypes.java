package vn.phoihop.docs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Reckoning;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Completeness;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Condition;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.duty.Survival;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.IdentifierScheme;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Person;
import vn.phoihop.party.Role;
import vn.phoihop.time.Counting;
import vn.phoihop.time.DayRef;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Recurrence;

/** The types of which an agreement is written, as their annotations say: in which order, and what must be there. */
public final class WrittenTypes {
    /** Those written as an object with a field for each attribute. */
    public static final List<Class<?>> OBJECTS = List.of(
            Agreement.class,
            Source.class,
            Cite.class,
            Party.class,
            Identifier.class,
            Person.class,
            Participation.class,
            Signing.class,
            Term.class,
            Term.Renewal.class,
            Reckoning.class,
            Milestone.class,
            Relation.class,
            Clause.class,
            CrossReference.class,
            Statement.class,
            Duty.class,
            Duty.Window.class,
            Condition.Fact.class,
            Condition.Described.class,
            Condition.Not.class,
            Condition.All.class,
            Condition.Any.class,
            Bearers.class,
            Parts.class,
            Parts.Part.class,
            Recurrence.class,
            Occasion.Event.class,
            Occasion.Day.class,
            Occasion.Performed.class,
            Occasion.Breached.class,
            Occasion.LastOf.class,
            Occasion.FirstOf.class,
            Occasion.After.class,
            Occasion.Nth.class,
            Occasion.MonthAfter.class,
            Deadline.class,
            Deadline.Case.class,
            Deadline.Reading.class,
            Limit.class,
            Counting.class,
            Target.class,
            Quantity.class,
            Ambiguity.class,
            Ambiguity.Reading.class,
            Ambiguity.Choice.class);

    /** Those written as one text, or as an object of another kind. */
    public static final List<Class<?>> SINGLE_VALUES = List.of(
            Words.class,
            ElementId.class,
            PartyId.class,
            PartyRef.class,
            AgreementKind.class,
            Role.class,
            IdentifierScheme.class,
            Phase.class,
            Provision.class,
            Arising.class,
            Survival.class,
            DayRef.class);

    /** The closed codes. */
    public static final List<Class<? extends Enum<?>>> CODES = List.of(
            Completeness.class,
            Party.Kind.class,
            Modality.class,
            Duty.Basis.class,
            Duty.Inferred.class,
            Parts.Required.class,
            Recurrence.Cycle.class,
            Counting.FirstDay.class,
            Counting.RestDay.class,
            Relation.Kind.class,
            Statement.Kind.class,
            Target.Kind.class,
            Target.Comparison.class,
            Agreement.Listing.class);

    private WrittenTypes() {}

    /** {@return the name of a type, with that of the type it belongs to} */
    public static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }

    /** {@return the types of the attributes of an object by their names, in the order they are written in} */
    public static Map<String, Type> attributes(Class<?> type) {
        Map<String, Type> found = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                found.put(property(component.getAccessor()), component.getGenericType());
            }
            return found;
        }
        for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
            if (!name.equals(tag(type))) {
                found.put(name, accessor(type, name).getGenericReturnType());
            }
        }
        return found;
    }

    /** {@return the accessor of an attribute} */
    public static Method accessor(Class<?> type, String attribute) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .filter(m ->
                        m.isAnnotationPresent(JsonProperty.class) && property(m).equals(attribute))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no accessor of " + attribute + " in " + type));
    }

    /** The field that says which kind of a sum an object is, if it is written so. */
    private static String tag(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(sum -> sum.isAnnotationPresent(JsonTypeInfo.class))
                .map(sum -> sum.getAnnotation(JsonTypeInfo.class).property())
                .findFirst()
                .orElse("");
    }

    private static String property(Method accessor) {
        return accessor.getAnnotation(JsonProperty.class).value();
    }

    /** {@return whether an object cannot do without an attribute} */
    public static boolean isRequired(Class<?> type, String attribute) {
        if (type.isRecord()) {
            Type written = attributes(type).get(attribute);
            return written != boolean.class && !isOptional(written);
        }
        Method accessor = accessor(type, attribute);
        boolean isOptional =
                List.of(Optional.class, OptionalInt.class, List.class).contains(accessor.getReturnType())
                        || !Modifier.isAbstract(accessor.getModifiers());
        // A participation without role and a list of parts without item are refused, though the type is a list.
        boolean isNeededList = (type == Participation.class && attribute.equals("roles"))
                || (type == Parts.class && attribute.equals("items"))
                || (type == Ambiguity.class && attribute.equals("readings"));
        return !isOptional || isNeededList;
    }

    private static boolean isOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    }

    /** {@return whether an object takes fields of its writer's own} */
    public static boolean isExtended(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.isAnnotationPresent(JsonAnyGetter.class));
    }

    /** {@return the name of the field that tells a kind of a sum type} */
    public static String kind(Class<?> leaf) {
        return leaf.getAnnotation(JsonTypeName.class).value();
    }

    /** {@return a closed code as it is written} */
    public static String code(Enum<?> constant) {
        try {
            return (String) constant.getDeclaringClass().getMethod("code").invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
