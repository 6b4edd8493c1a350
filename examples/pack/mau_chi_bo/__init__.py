"""Bộ mẫu để chép; chỉ có tệp dữ liệu, không có mã."""
