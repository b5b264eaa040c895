"""Runs `extract` over JSON Lines or Parquet on Spark: one long-lived process a task.

    spark-submit extract_job.py INPUT OUTPUT [--extract COMMAND] [--partitions N] [EXTRACT OPTION ...]

INPUT is Parquet where its name ends in `.parquet`, with the columns `text` and, where known, `id`, `title` and
`published` (a date, a timestamp or YYYY-MM-DD); else JSON Lines, which reach `extract` as they are. OUTPUT is Parquet,
one row a document, partitioned by `date`: `id`, `error`, the counts of claims and speakers, `record`, the whole
record as JSON, and `document`, the same as nested columns, whose types come from `extract schema`.
"""

import argparse
import collections
import datetime
import decimal
import json
import math
import re
import shlex
import subprocess
import threading

FIELDS = ("id", "text", "title", "published")
SCHEMA = "date string, id string, error string, claims int, speakers int, record string"
# Whole numbers that JSON's readers keep as they are.
LARGEST = 2**53 - 1
# What JavaScript calls white space; Python's strip() takes other signs.
WHITE_SPACE = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
CONTROL = "".join(map(chr, range(33)))


def column_type(schema, definitions):
    """The type of a column, as Spark writes it, for what a JSON Schema allows; a string of JSON where it allows several."""
    if "$ref" in schema:
        return column_type(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
    if "anyOf" in schema:
        options = {column_type(option, definitions) for option in schema["anyOf"] if option.get("type") != "null"}
        return options.pop() if len(options) == 1 else "string"
    kinds = schema.get("type")
    kinds = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind != "null"]
    kind = kinds[0] if len(kinds) == 1 else None
    if kind == "array":
        return f"array<{column_type(schema['items'], definitions)}>"
    if kind == "object" and "properties" in schema:
        fields = [f"`{name}`: {column_type(field, definitions)}" for name, field in schema["properties"].items()]
        return f"struct<{', '.join(fields)}>"
    return {"integer": "bigint", "number": "double", "boolean": "boolean"}.get(kind, "string")


def line_of_text(row):
    """A row of `spark.read.text` as a line for `extract`."""
    return row["value"]


def line_of_columns(row):
    """A row of a table as a line for `extract`; what is not known is left out."""
    fields = {name: row[name] for name in FIELDS if row.get(name) is not None}
    if isinstance(fields.get("published"), datetime.datetime):
        fields["published"] = fields["published"].date()
    return json.dumps({name: plain(value) for name, value in fields.items()})


def plain(value):
    """A value of a column as JSON has it; what it has not, and whole numbers that its readers would round, as a string."""
    if isinstance(value, decimal.Decimal) and value.is_finite() and value == value.to_integral_value():
        value = int(value)
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, int):
        return value if abs(value) <= LARGEST else str(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray)):
        return value.hex()
    return str(value)


def row_of(sent, written):
    """What `extract` wrote for a line that it was sent, as a row of the output."""
    record = json.loads(written)
    error = record.get("error")
    return {
        "date": record.get("published") or (error and published_of(sent)) or "unknown",
        "id": record["id"] if isinstance(record["id"], (str, type(None))) else json.dumps(record["id"]),
        "error": error and error["message"],
        "claims": len(record.get("claims", [])),
        "speakers": len(record.get("speakers", [])),
        "record": written.rstrip("\n"),
    }


def published_of(line):
    """The date that a line gives, whatever else is wrong with it; None where it gives none."""
    try:
        found = re.match(r"\d{4}-\d\d-\d\d(?![^T ])", json.loads(line)["published"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return found and found.group()


def is_blank(line):
    """Whether `extract` leaves a line out, so that no record comes of it."""
    return line.strip(CONTROL) == "" or line.strip(WHITE_SPACE) == ""


def is_object(line):
    """Whether a line is a JSON object."""
    try:
        return isinstance(json.loads(line.lstrip("\ufeff")), dict)
    except (ValueError, RecursionError):
        return False


def rows_of(command, lines, together=500):
    """The rows of documents, given as lines, in lists, by one process that ends with this generator, however that ends.

    A thread of its own feeds the process, so that neither side waits for ever.
    """
    process = subprocess.Popen(
        [*command, "--input-format", "jsonl", "-f", "jsonl", "-j", "1", "-q"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    waiting, failures = collections.deque(), []
    sent = 0

    def feed():
        nonlocal sent
        try:
            with process.stdin as stdin:
                for line in lines:
                    if is_blank(line):
                        continue
                    sent += 1
                    waiting.append(line)
                    # By its first line `extract` tells whether its input is text at all: a broken one must not cost the task.
                    if sent == 1 and not is_object(line):
                        line = "no JSON"
                    stdin.write(line.encode("utf-8", "replace") + b"\n")
        except Exception as failure:  # told to the task below, which fails and is run again
            failures.append(failure)
            process.kill()

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    try:
        rows, count = [], 0
        for written in process.stdout:
            rows.append(row_of(waiting.popleft(), written.decode("utf-8")))
            count += 1
            if len(rows) == together:
                yield rows
                rows = []
        feeder.join()
        code = process.wait()
        # 2 says that some document has an error record; all else that is not 0 lost something.
        if failures or code not in (0, 2) or count != sent:
            raise RuntimeError(f"extract ended with {code} after {count} of {sent} documents: {failures}")
        if rows:
            yield rows
    finally:
        # A task that is cancelled leaves no process behind.
        process.kill()
        process.wait()
        process.stdout.close()


def reader(command, line_of):
    """The function for `mapInArrow`."""

    def read(batches):
        import pyarrow

        kinds = {"string": pyarrow.string(), "int": pyarrow.int32()}
        fields = [field.split() for field in SCHEMA.split(", ")]
        schema = pyarrow.schema([(name, kinds[kind]) for name, kind in fields])
        lines = (line_of(row) for batch in batches for row in batch.to_pylist())
        for rows in rows_of(command, lines):
            yield pyarrow.RecordBatch.from_pylist(rows, schema=schema)

    return read


def main():
    from pyspark.sql import SparkSession, functions

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--extract", default="extract", help="the command, as each executor finds it")
    parser.add_argument("--partitions", type=int, help="tasks; where not given, as Spark cuts the input")
    args, options = parser.parse_known_args()
    spark = SparkSession.builder.appName("extract").getOrCreate()
    if args.input.rstrip("/").endswith(".parquet"):
        table = spark.read.parquet(args.input)
        documents = table.select([name for name in FIELDS if name in table.columns])
        line_of = line_of_columns
    else:
        documents = spark.read.text(args.input, lineSep="\n")
        line_of = line_of_text
    if args.partitions:
        documents = documents.repartition(args.partitions)
    command = shlex.split(args.extract)
    schema = json.loads(subprocess.run([*command, "schema"], check=True, stdout=subprocess.PIPE).stdout)
    nested = column_type(schema, schema["$defs"])
    rows = documents.mapInArrow(reader(command + options, line_of), SCHEMA)
    rows = rows.withColumn("document", functions.from_json("record", nested))
    rows.write.partitionBy("date").mode("overwrite").parquet(args.output)
    spark.stop()


if __name__ == "__main__":
    main()
