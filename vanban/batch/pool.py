"""Processes that make documents: they leave the signals of the terminal to who started them, and end with it."""

import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import parent_process
from typing import Any, TypeVar

T = TypeVar("T")

OF_TERMINAL = [getattr(signal, name) for name in ("SIGINT", "SIGHUP") if hasattr(signal, name)]
"""The signals of Ctrl-C and of a closed window; every process of the terminal gets them."""


class Pool(ProcessPoolExecutor):
    """A pool whose workers leave the signals of the terminal to who started them, also while they start."""

    def submit(self, task: Callable[..., T], /, *arguments: Any, **named: Any) -> Future[T]:
        if not hasattr(signal, "pthread_sigmask"):
            return super().submit(task, *arguments, **named)
        before = signal.pthread_sigmask(signal.SIG_BLOCK, OF_TERMINAL)  # a worker that starts now inherits it
        try:
            return super().submit(task, *arguments, **named)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def begin_worker() -> None:
    """Let a worker leave Ctrl-C and a closed window to the process that started it, and end when that one does."""
    for number in OF_TERMINAL:
        signal.signal(number, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, OF_TERMINAL)  # blocked since it was started
    parent = parent_process()

    def wait_for_end() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait_for_end, daemon=True).start()
