"""A program that takes numbers from a register until it is killed; run by ``test_given_once``."""

import os
import sys
from pathlib import Path

from vanban import NumberRequest, Register


def main(register, log, who, papers):
    """Take a number for each paper that the log does not have yet; it is in the log before the paper is made."""
    book, known = Register(register), Path(log)
    lines = known.read_text().splitlines(keepends=True) if known.exists() else ()
    done = {line.split()[0] for line in lines if line.endswith("\n")}
    file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for index in range(int(papers)):
        paper = f"{who}-{index}"
        if paper in done:
            continue
        given = book.take(NumberRequest(kind="Công văn", body="ĐU", symbol="CV/ĐU", type="Công văn", paper=paper))
        os.write(file, f"{paper} {given.number}\n".encode())
        book.settle(given)


if __name__ == "__main__":
    main(*sys.argv[1:])
