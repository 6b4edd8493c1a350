"""How a task is said: who leads, with whom, what, until when, and to whom it is reported."""


def assigned(task: str, lead: str) -> str:
    """Return the tags of a task as a sentence; ``lead`` is the filter that begins it. Connecting words are practice."""
    return (
        f"{{{{ {task}.lead | after('chủ trì') | before('chủ trì') | joined | {lead} }}}} chủ trì"
        f"{{% if {task}.partners %}}, phối hợp với {{{{ {task}.partners | after('phối hợp với') | joined }}}}"
        f"{{% endif %}} {{{{ {task}.task | joined }}}}{{% if {task}.deadline %}}; hoàn thành chậm nhất "
        f"{{{{ 'ngày ' ~ ({task}.deadline | short_date) }}}}{{% endif %}}"
        f"{{% if {task}.report_to %}}; báo cáo {{{{ {task}.report_to | after('báo cáo') | joined }}}}"
        f"{{{{ {task}.report_to | stop }}}}{{% elif {task}.deadline %}}.{{% else %}}{{{{ {task}.task | stop }}}}"
        "{% endif %}"
    )
