"""Help inside: what each page is for, and what a clerk asks first."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from vanban.desk.shell import page


def guide(request: Request) -> Response:
    """Show what each page is for, and answers to what is asked first."""
    return page(request, "guide.html")


ROUTES = [Route("/huong-dan", guide)]
