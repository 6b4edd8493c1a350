"use strict";
// The desk ends when no page has been heard of for long.
setInterval(() => fetch("/nhip").catch(() => {}), 30000);
