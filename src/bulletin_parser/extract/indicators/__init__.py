"""The figures of one project put together into rows: a target, an actual and a rate of one thing in one place."""
