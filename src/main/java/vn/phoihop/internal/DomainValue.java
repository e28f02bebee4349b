package vn.phoihop.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of the attribute-rich values: a closed abstract class, a generated package-private implementation, a
 * public builder that knows how to be read by either Jackson line.
 *
 * <p>The Jackson 2 annotation is a trigger for the generator only; it is not needed when the library runs.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        builder = "new",
        depluralize = true,
        depluralizeDictionary = {
            "party:parties",
            "counterparty:counterparties",
            "beneficiary:beneficiaries",
            "duty:duties",
            "quality:qualities",
            "alias:aliases",
            "ambiguity:ambiguities"
        },
        forceJacksonPropertyNames = false,
        throwForInvalidImmutableState = MissingAttributesException.class,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize
public @interface DomainValue {}
