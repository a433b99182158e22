"""What the room, the speaker and the wings see."""
