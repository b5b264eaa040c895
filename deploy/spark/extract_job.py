"""Runs `extract` over JSON Lines or Parquet on Spark: one long-lived process a task.

    spark-submit extract_job.py INPUT OUTPUT [--extract COMMAND] [--partitions N] [EXTRACT OPTION ...]

INPUT has the columns `text` and, where known, `id`, `title`, `published` (YYYY-MM-DD). OUTPUT is Parquet, one row a
document, partitioned by `date`: `id`, `error`, the counts of claims and speakers, and `record`, the whole record as
JSON, by `extract schema`.
"""

import argparse
import json
import shlex
import subprocess
import threading

import pandas
from pyspark.sql import SparkSession

FIELDS = ("id", "text", "title", "published")
SCHEMA = "date string, id string, error string, claims int, speakers int, record string"


def line_of(row):
    """A row as a line of JSON for `extract`; what is not known is left out."""
    fields = {name: row[name] for name in FIELDS if name in row and isinstance(row[name], str)}
    return json.dumps(fields) + "\n"


def row_of(published, line):
    """A line that `extract` wrote as a row of the output."""
    record = json.loads(line)
    error = record.get("error")
    return {
        "date": record.get("published") or published or "unknown",
        "id": record["id"] if isinstance(record["id"], str) else json.dumps(record["id"]),
        "error": error and error["message"],
        "claims": len(record.get("claims", [])),
        "speakers": len(record.get("speakers", [])),
        "record": line.rstrip("\n"),
    }


def reader(command):
    """The function for `mapInPandas`: feeds one process from a thread of its own, so that neither side waits for ever."""

    def read(batches):
        process = subprocess.Popen(
            [*command, "--input-format", "jsonl", "-f", "jsonl", "-j", "1", "-q"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        sent, failures = [], []

        def feed():
            try:
                for batch in batches:
                    for row in batch.to_dict("records"):
                        sent.append(row.get("published"))
                        process.stdin.write(line_of(row))
                process.stdin.close()
            except Exception as failure:  # told to the task below, which fails and is run again
                failures.append(failure)
                process.kill()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        rows, count = [], 0
        for line in process.stdout:
            rows.append(row_of(sent[count], line))
            sent[count] = None
            count += 1
            if len(rows) == 500:
                yield pandas.DataFrame(rows)
                rows = []
        feeder.join()
        code = process.wait()
        # 2 says that some document has an error record; all else that is not 0 lost something.
        if failures or code not in (0, 2) or count != len(sent):
            raise RuntimeError(f"extract ended with {code} after {count} of {len(sent)} documents: {failures}")
        if rows:
            yield pandas.DataFrame(rows)

    return read


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--extract", default="extract", help="the command, as each executor finds it")
    parser.add_argument("--partitions", type=int, help="tasks; where not given, as Spark cuts the input")
    args, options = parser.parse_known_args()
    spark = SparkSession.builder.appName("extract").getOrCreate()
    is_parquet = args.input.rstrip("/").endswith(".parquet")
    documents = spark.read.parquet(args.input) if is_parquet else spark.read.json(
        args.input, schema="id string, text string, title string, published string"
    )
    if args.partitions:
        documents = documents.repartition(args.partitions)
    documents.mapInPandas(reader(shlex.split(args.extract) + options), SCHEMA).write.partitionBy(
        "date"
    ).mode("overwrite").parquet(args.output)
    spark.stop()


if __name__ == "__main__":
    main()
