"""What a voice says: phrases in the language of the protocol, longest first, and the time for them."""
