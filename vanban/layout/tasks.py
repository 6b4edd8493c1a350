"""How a task is said: who leads, with whom, what, until when, and to whom it is reported."""


def assigned(task: str) -> str:
    """Return the tags of a task as a part of a sentence; the connecting words are practice."""
    return (
        f"{{{{ {task}.lead }}}} chủ trì{{% if {task}.partners %}}, phối hợp với {{{{ {task}.partners }}}}{{% endif %}} "
        f"{{{{ {task}.task | unstopped }}}}{{% if {task}.deadline %}}; hoàn thành chậm nhất ngày "
        f"{{{{ {task}.deadline | short_date }}}}{{% endif %}}"
        f"{{% if {task}.report_to %}}; báo cáo {{{{ {task}.report_to }}}}{{% endif %}}."
    )
