"""EventBridge: events, the rules that match them, schedules, and delivery to targets."""
