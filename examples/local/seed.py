"""What the examples find in the local cloud: tables, a topic, and a bucket with a file."""

from __future__ import annotations

from typing import Any

TABLES = {"circuits": "service", "customers": "mail", "subscribers": "mail"}
CUSTOMERS = "mail,country\nada@example.org,AT\nbob@example.org,CH\neve@example.org,DE\n"


def seed(session: Any) -> None:
    dynamodb = session.client("dynamodb")
    for table, key in TABLES.items():
        dynamodb.create_table(
            TableName=table,
            KeySchema=[{"AttributeName": key, "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
    dynamodb.put_item(TableName="circuits", Item={"service": {"S": "maps"}, "failures": {"N": "3"}})
    dynamodb.put_item(TableName="customers", Item={"mail": {"S": "bob@example.org"}})
    dynamodb.put_item(TableName="subscribers", Item={"mail": {"S": "bob@example.org"}})
    s3 = session.client("s3")
    s3.create_bucket(Bucket="files")
    s3.put_object(Bucket="files", Key="customers.csv", Body=CUSTOMERS.encode())
    session.client("sns").create_topic(Name="sign-ups")
