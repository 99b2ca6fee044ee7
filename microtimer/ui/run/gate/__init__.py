"""Gates: what is asked before a treatment goes on."""
