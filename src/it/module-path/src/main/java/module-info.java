module downstream {
    requires tools.jackson.databind;
    requires vn.phoihop;
}
