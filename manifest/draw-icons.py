#!/usr/bin/env python3
"""Draws color.png and outline.png: a conversation in which something was solved. Needs Python only."""
import math
import struct
import zlib

VIOLET = (0x5B, 0x5F, 0xC7)
WHITE = (255, 255, 255)
SAMPLES = 8


def rounded(x, y, left, top, right, bottom, radius):
    """How far outside a rounded rectangle the point lies; not above 0 inside."""
    dx = max(left + radius - x, x - (right - radius), 0)
    dy = max(top + radius - y, y - (bottom - radius), 0)
    return math.hypot(dx, dy) - radius


def triangle(x, y, a, b, c):
    def side(p, q):
        return (x - q[0]) * (p[1] - q[1]) - (p[0] - q[0]) * (y - q[1])
    signs = [side(a, b), side(b, c), side(c, a)]
    return not (min(signs) < 0 < max(signs))


def stroke(x, y, points, width):
    """Whether the point lies on the line with round ends."""
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        length = (bx - ax) ** 2 + (by - ay) ** 2
        at = max(0, min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
        if math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay)) <= width / 2:
            return True
    return False


def bubble(x, y, grow=0.0):
    """The speech bubble in a square of one by one."""
    body = rounded(x, y, 0.02 - grow, 0.06 - grow, 0.98 + grow, 0.78 + grow, 0.2 + grow) <= 0
    return body or triangle(x, y, (0.2 - grow, 0.7), (0.2 - grow, 0.99 + 2 * grow), (0.52 + 2 * grow, 0.7))


TICK = [(0.29, 0.42), (0.44, 0.57), (0.72, 0.28)]


def color_at(x, y):
    """The symbol takes the middle half of the square; the ground is solid up to the corners."""
    x, y = (x - 0.25) * 2, (y - 0.25) * 2
    white = bubble(x, y) and not stroke(x, y, TICK, 0.12)
    return (*(WHITE if white else VIOLET), 255)


def outline_at(x, y):
    line = bubble(x, y) and not bubble(x, y, -0.085)
    return (*WHITE, 255 if line or stroke(x, y, TICK, 0.1) else 0)


def pixel(at, column, row, size):
    samples = [at((column + (i + 0.5) / SAMPLES) / size, (row + (j + 0.5) / SAMPLES) / size)
               for i in range(SAMPLES) for j in range(SAMPLES)]
    return bytes(round(sum(channel) / len(samples)) for channel in zip(*samples))


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def write(name, size, at):
    rows = b"".join(b"\0" + b"".join(pixel(at, column, row, size) for column in range(size)) for row in range(size))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    with open(name, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


write("color.png", 192, color_at)
write("outline.png", 32, outline_at)
