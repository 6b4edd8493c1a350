"""What a template maintainer works with: a new form, its check by place, its fields, pictures, and what changed."""
