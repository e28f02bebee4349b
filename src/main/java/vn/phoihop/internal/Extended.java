package vn.phoihop.internal;

import java.util.Map;

/** What can carry fields of its user's own. */
public interface Extended {
    /** {@return what its user added, by field name} */
    Map<String, Object> extensions();
}
