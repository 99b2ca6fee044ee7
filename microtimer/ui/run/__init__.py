"""The treatment screen: gates, timed steps, pauses and the end of one session."""
