"""The room of the standard formats: run sheets, calendars, schedules, and back."""
