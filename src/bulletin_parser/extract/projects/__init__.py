"""Projects as they are told of: under what name, and all that their accounts say."""
