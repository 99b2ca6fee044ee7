"""Settings of this machine: one module a card, and the page that holds them."""
