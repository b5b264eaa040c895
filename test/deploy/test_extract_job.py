"""What the Spark job makes of rows, and of its process, without Spark."""

import datetime
import decimal
import json
import os
import pathlib
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "deploy/spark"))
import extract_job

UTC = datetime.timezone.utc

# Answers each line as `extract` would, and first tells the number of its process.
FAKE = """
import json, os, sys
open(sys.argv[1], "w").write(str(os.getpid()))
for line in sys.stdin:
    fields = json.loads(line)
    if "published" in fields and fields["published"] != "2026-05-11":
        answer = {"id": fields["id"], "error": {"message": "no date"}}
    else:
        answer = {"id": fields["id"], "published": fields.get("published"), "claims": [1, 2], "speakers": [1]}
    print(json.dumps(answer), flush=True)
"""


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


class Columns(unittest.TestCase):
    def test_ids(self):
        for value, expected in [
            ("a", "a"),
            (7, 7),
            (0, 0),
            (-(2**53), "-9007199254740992"),
            (1729382256910270464, "1729382256910270464"),
            (decimal.Decimal("7"), 7),
            (decimal.Decimal("7E+20"), "700000000000000000000"),
            (decimal.Decimal("7.5"), "7.5"),
            (decimal.Decimal("NaN"), "NaN"),
            (7.5, 7.5),
            (float("inf"), "inf"),
            (True, True),
            (b"\x0a\xff", "0aff"),
            (datetime.date(2026, 5, 11), "2026-05-11"),
        ]:
            line = extract_job.line_of_columns({"id": value, "text": "Boats."})
            self.assertEqual(json.loads(line), {"id": expected, "text": "Boats."}, value)

    def test_dates(self):
        for value in [
            "2026-05-11",
            datetime.date(2026, 5, 11),
            datetime.datetime(2026, 5, 11, 23, 59),
            datetime.datetime(2026, 5, 11, 1, 0, tzinfo=UTC),
        ]:
            line = extract_job.line_of_columns({"text": "Boats.", "published": value})
            self.assertEqual(json.loads(line)["published"], "2026-05-11", value)

    def test_what_is_not_known_is_left_out(self):
        line = extract_job.line_of_columns({"id": None, "text": "Boats.", "title": None, "desk": "sea"})
        self.assertEqual(json.loads(line), {"text": "Boats."})


class ColumnTypes(unittest.TestCase):
    def test_types(self):
        definitions = {"Span": {"type": "object", "properties": {"start": {"type": "integer"}}}}
        for schema, expected in [
            ({"type": "string"}, "string"),
            ({"type": ["string", "null"], "enum": ["a", None]}, "string"),
            ({"type": ["number", "null"]}, "double"),
            ({"type": "boolean", "const": True}, "boolean"),
            ({}, "string"),
            ({"type": "object", "additionalProperties": {}}, "string"),
            ({"$ref": "#/$defs/Span"}, "struct<`start`: bigint>"),
            ({"anyOf": [{"$ref": "#/$defs/Span"}, {"type": "null"}]}, "struct<`start`: bigint>"),
            ({"anyOf": [{"type": "number"}, {"type": "array", "items": {"type": "number"}}]}, "string"),
            ({"type": "array", "items": {"$ref": "#/$defs/Span"}}, "array<struct<`start`: bigint>>"),
        ]:
            self.assertEqual(extract_job.column_type(schema, definitions), expected, schema)


class Rows(unittest.TestCase):
    def test_of_a_record(self):
        written = '{"id": 7, "published": "2026-05-11", "claims": [1], "speakers": []}\n'
        row = extract_job.row_of("", written)
        self.assertEqual((row["date"], row["id"], row["error"], row["claims"]), ("2026-05-11", "7", None, 1))
        self.assertEqual(row["record"], written.rstrip())

    def test_of_an_error_has_the_date_of_its_line(self):
        for written, id in [('{"id": null}', None), ('{"id": "null"}', "null"), ('{"id": {"a": 1}}', '{"a": 1}')]:
            self.assertEqual(extract_job.row_of("", written)["id"], id)
        written = '{"id": "a", "error": {"message": "no text"}}\n'
        for sent, date in [
            ('{"published": "2026-05-11"}', "2026-05-11"),
            ('{"published": "2026-05-11T08:00:00Z"}', "2026-05-11"),
            ('{"published": "May 11"}', "unknown"),
            ('{"published": "2026-05-111"}', "unknown"),
            ('{"published": 5}', "unknown"),
            ("[1]", "unknown"),
            ("{", "unknown"),
        ]:
            self.assertEqual(extract_job.row_of(sent, written)["date"], date, sent)


class Lines(unittest.TestCase):
    def test_blank_as_extract_says(self):
        for line, expected in [
            ("", True),
            (" \t\r", True),
            ("\0", True),
            ("\x01\x1c ", True),
            ("\ufeff", True),
            ("\u00a0\u3000", True),
            ("\x85", False),
            ("\u200b", False),
            ("\0\u00a0", False),
            ("{}", False),
        ]:
            self.assertEqual(extract_job.is_blank(line), expected, ascii(line))


class Process(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.told = pathlib.Path(folder.name) / "pid"
        script = pathlib.Path(folder.name) / "fake.py"
        script.write_text(FAKE)
        self.command = [sys.executable, str(script), str(self.told)]

    def test_reads_all_lines_in_order(self):
        lines = ['{"id": 1}', " ", '{"id": 2, "published": "2026-05-11"}\r', '{"id": 3, "published": "x"}']
        lists = list(extract_job.rows_of(self.command, lines, together=2))
        self.assertEqual([len(rows) for rows in lists], [2, 1])
        rows = [row for rows in lists for row in rows]
        self.assertEqual([row["id"] for row in rows], ["1", "2", "3"])
        self.assertEqual([row["date"] for row in rows], ["unknown", "2026-05-11", "unknown"])
        self.assertEqual(rows[2]["error"], "no date")

    def test_sends_a_first_line_that_is_no_object_as_no_binary(self):
        script = "import json, sys; [print(json.dumps({'id': line.strip()})) for line in sys.stdin]"
        for first, sent in [("%PDF-1.7", "no JSON"), ("\x01\x02{", "no JSON"), ("[]", "no JSON"), ('{"a": 1}', '{"a": 1}')]:
            [rows] = extract_job.rows_of([sys.executable, "-c", script], [first, "%PDF-1.7"])
            self.assertEqual([row["id"] for row in rows], [sent, "%PDF-1.7"])

    def test_is_gone_where_the_task_is_cancelled(self):
        def endless():
            number = 0
            while True:
                number += 1
                yield json.dumps({"id": number})

        rows = extract_job.rows_of(self.command, endless(), together=1)
        next(rows)
        pid = int(self.told.read_text())
        self.assertTrue(is_alive(pid))
        rows.close()
        self.assertFalse(is_alive(pid))

    def test_is_gone_where_the_input_fails(self):
        def failing():
            yield json.dumps({"id": 1})
            while not self.told.exists() or not self.told.read_text():
                time.sleep(0.01)
            raise OSError("the block is lost")

        with self.assertRaisesRegex(RuntimeError, "the block is lost"):
            list(extract_job.rows_of(self.command, failing()))
        self.assertFalse(is_alive(int(self.told.read_text())))

    def test_that_loses_documents_fails_the_task(self):
        with self.assertRaisesRegex(RuntimeError, "after 0 of 1 documents"):
            list(extract_job.rows_of([sys.executable, "-c", "import sys; sys.stdin.read()"], ['{"id": 1}']))


if __name__ == "__main__":
    unittest.main()
