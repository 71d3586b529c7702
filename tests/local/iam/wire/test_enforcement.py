"""Sessions of roles before the emulated services, seen through boto3."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from itertools import count
from typing import Any, ClassVar

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from stepsmith.local.cloud import LocalCloud

TABLE = "arn:aws:dynamodb:us-east-1:123456789012:table/rows"
OWN_ROWS = {
    "Effect": "Allow",
    "Action": "dynamodb:*",
    "Resource": [TABLE, f"{TABLE}/index/*"],
    "Condition": {
        "ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["${aws:PrincipalTag/tenant}"]}
    },
}
TRUST = {
    "Version": "2012-10-17",
    "Statement": {
        "Effect": "Allow",
        "Principal": {"AWS": "123456789012"},
        "Action": "sts:AssumeRole",
    },
}
NUMBERS = count(1)


@pytest.fixture(scope="module")
def cloud() -> Iterator[LocalCloud]:
    with LocalCloud() as cloud:
        session = cloud.session()
        dynamodb = session.client("dynamodb")
        dynamodb.create_table(
            TableName="rows",
            KeySchema=[
                {"AttributeName": "tenant", "KeyType": "HASH"},
                {"AttributeName": "row", "KeyType": "RANGE"},
            ],
            AttributeDefinitions=[
                {"AttributeName": name, "AttributeType": "S"} for name in ("tenant", "row", "kind")
            ],
            GlobalSecondaryIndexes=[
                {
                    "IndexName": "kinds",
                    "KeySchema": [{"AttributeName": "kind", "KeyType": "HASH"}],
                    "Projection": {"ProjectionType": "ALL"},
                }
            ],
            BillingMode="PAY_PER_REQUEST",
        )
        for tenant in ("acme", "beta"):
            dynamodb.put_item(TableName="rows", Item=row(tenant))
        s3 = session.client("s3")
        s3.create_bucket(Bucket="shelf")
        for key in ("acme/a b", "beta/x"):
            s3.put_object(Bucket="shelf", Key=key, Body=b"1")
        session.client("sns").create_topic(Name="news")
        yield cloud


def row(tenant: str) -> Any:
    return {**key(tenant), "kind": {"S": "box"}, "secret": {"S": "s"}}


def key(tenant: str) -> Any:
    return {"tenant": {"S": tenant}, "row": {"S": "1"}}


def assume(cloud: LocalCloud, *statements: Any, **given: Any) -> boto3.Session:
    """A session of a new role with these statements, tagged `tenant=acme`."""
    name = f"role-{next(NUMBERS)}"
    boundary = given.pop("PermissionsBoundary", None)
    iam: Any = cloud.session().client("iam")
    role = iam.create_role(
        RoleName=name,
        AssumeRolePolicyDocument=json.dumps(TRUST),
        Tags=[{"Key": "tenant", "Value": "acme"}],
        **({"PermissionsBoundary": boundary} if boundary else {}),
    )["Role"]
    for statement in statements:
        iam.put_role_policy(
            RoleName=name, PolicyName=f"p{next(NUMBERS)}", PolicyDocument=document(statement)
        )
    return session_of(cloud.session(), role["Arn"], **given)


def session_of(session: boto3.Session, arn: str, **given: Any) -> boto3.Session:
    sts: Any = session.client("sts")
    credentials = sts.assume_role(RoleArn=arn, RoleSessionName="me", **given)["Credentials"]
    return boto3.Session(
        credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"]
    )


def document(statement: Any) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


def refusal(caught: pytest.ExceptionInfo[ClientError]) -> tuple[str, str, int]:
    response: Any = caught.value.response
    error = response["Error"]
    return error["Code"], error["Message"], response["ResponseMetadata"]["HTTPStatusCode"]


ITEM_CALLS: dict[str, Any] = {
    "get_item": lambda tenant: {"TableName": "rows", "Key": key(tenant)},
    "put_item": lambda tenant: {"TableName": "rows", "Item": row(tenant)},
    "update_item": lambda tenant: {
        "TableName": "rows",
        "Key": key(tenant),
        "UpdateExpression": "SET secret = :s",
        "ExpressionAttributeValues": {":s": {"S": "new"}},
    },
    "query": lambda tenant: {
        "TableName": "rows",
        "KeyConditionExpression": "#t = :t AND begins_with(#r, :r)",
        "ExpressionAttributeNames": {"#t": "tenant", "#r": "row"},
        "ExpressionAttributeValues": {":t": {"S": tenant}, ":r": {"S": "1"}},
    },
    "batch_get_item": lambda tenant: {
        "RequestItems": {"rows": {"Keys": [{**key("acme"), "row": {"S": "2"}}, key(tenant)]}}
    },
    "batch_write_item": lambda tenant: {
        "RequestItems": {"rows": [{"PutRequest": {"Item": row(tenant)}}]}
    },
    "transact_get_items": lambda tenant: {
        "TransactItems": [{"Get": {"TableName": "rows", "Key": key(tenant)}}]
    },
    "transact_write_items": lambda tenant: {
        "TransactItems": [
            {"Put": {"TableName": "rows", "Item": {**key("acme"), "row": {"S": "9"}}}},
            {"Put": {"TableName": "rows", "Item": row(tenant)}},
        ]
    },
    "delete_item": lambda tenant: {
        "TableName": "rows",
        "Key": {**key(tenant), "row": {"S": "gone"}},
    },
}


class TestDynamoDB:
    @pytest.mark.parametrize("operation", ITEM_CALLS)
    def test_rows_of_the_own_partition_only(self, cloud: LocalCloud, operation: str) -> None:
        limited: Any = assume(cloud, OWN_ROWS).client("dynamodb")
        before = cloud.session().client("dynamodb").scan(TableName="rows")["Count"]
        with pytest.raises(ClientError) as caught:
            getattr(limited, operation)(**ITEM_CALLS[operation]("beta"))
        assert refusal(caught)[0] == "AccessDeniedException"
        assert cloud.session().client("dynamodb").scan(TableName="rows")["Count"] == before
        getattr(limited, operation)(**ITEM_CALLS[operation]("acme"))

    def test_the_refusal_is_awss(self, cloud: LocalCloud) -> None:
        session = assume(cloud, OWN_ROWS)
        arn = session.client("sts").get_caller_identity()["Arn"]
        with pytest.raises(ClientError) as caught:
            session.client("dynamodb").get_item(TableName="rows", Key=key("beta"))
        assert refusal(caught) == (
            "AccessDeniedException",
            f"User: {arn} is not authorized to perform: dynamodb:GetItem on resource: {TABLE} "
            "because no identity-based policy allows the dynamodb:GetItem action",
            400,
        )
        assert arn.startswith("arn:aws:sts::123456789012:assumed-role/role-")

    def test_a_scan_has_no_leading_keys(self, cloud: LocalCloud) -> None:
        """`ForAllValues` holds for none: AWS warns of it, and policies must leave Scan out."""
        found = assume(cloud, OWN_ROWS).client("dynamodb").scan(TableName="rows")
        assert {item["tenant"].get("S") for item in found["Items"]} == {"acme", "beta"}

    def test_an_index_has_keys_and_an_arn_of_its_own(self, cloud: LocalCloud) -> None:
        asked: Any = {
            "TableName": "rows",
            "IndexName": "kinds",
            "KeyConditionExpression": "kind = :k",
            "ExpressionAttributeValues": {":k": {"S": "box"}},
        }
        by_kind = {
            "Effect": "Allow",
            "Action": "dynamodb:Query",
            "Resource": f"{TABLE}/index/kinds",
            "Condition": {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": "box"}},
        }
        assert assume(cloud, by_kind).client("dynamodb").query(**asked)["Count"] == 2
        with pytest.raises(ClientError):
            assume(cloud, OWN_ROWS).client("dynamodb").query(**asked)

    def test_attributes_that_a_call_names(self, cloud: LocalCloud) -> None:
        few = {
            "Effect": "Allow",
            "Action": "dynamodb:GetItem",
            "Resource": TABLE,
            "Condition": {
                "ForAllValues:StringEquals": {"dynamodb:Attributes": ["tenant", "row", "kind"]},
                "StringEqualsIfExists": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"},
            },
        }
        client: Any = assume(cloud, few).client("dynamodb")
        asked = {"TableName": "rows", "Key": key("acme")}
        client.get_item(**asked, ProjectionExpression="kind")
        with pytest.raises(ClientError):
            client.get_item(
                **asked, ProjectionExpression="#s", ExpressionAttributeNames={"#s": "secret"}
            )

    def test_partiql_is_refused(self, cloud: LocalCloud) -> None:
        everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        with pytest.raises(ClientError, match="does not evaluate policies for PartiQL"):
            assume(cloud, everything).client("dynamodb").execute_statement(
                Statement="SELECT * FROM rows"
            )


class TestS3:
    OWN_OBJECTS = (
        {
            "Effect": "Allow",
            "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
            "Resource": "arn:aws:s3:::shelf/${aws:PrincipalTag/tenant}/*",
        },
        {
            "Effect": "Allow",
            "Action": "s3:ListBucket",
            "Resource": "arn:aws:s3:::shelf",
            "Condition": {"StringLike": {"s3:prefix": "${aws:PrincipalTag/tenant}/*"}},
        },
    )

    @pytest.mark.parametrize(
        ("operation", "arguments"),
        [
            ("get_object", lambda tenant: {"Key": f"{tenant}/a b"}),
            ("put_object", lambda tenant: {"Key": f"{tenant}/ä?/b", "Body": b"2"}),
            ("list_objects_v2", lambda tenant: {"Prefix": f"{tenant}/"}),
            ("delete_objects", lambda tenant: {"Delete": {"Objects": [{"Key": f"{tenant}/none"}]}}),
            ("create_multipart_upload", lambda tenant: {"Key": f"{tenant}/large"}),
            (
                "copy_object",
                lambda tenant: {"Key": "acme/copy", "CopySource": f"shelf/{tenant}/a b"},
            ),
        ],
    )
    def test_objects_under_the_own_prefix_only(
        self, cloud: LocalCloud, operation: str, arguments: Any
    ) -> None:
        limited: Any = assume(cloud, *self.OWN_OBJECTS).client("s3")
        with pytest.raises(ClientError) as caught:
            getattr(limited, operation)(Bucket="shelf", **arguments("beta"))
        assert refusal(caught)[0::2] == ("AccessDenied", 403)
        getattr(limited, operation)(Bucket="shelf", **arguments("acme"))

    def test_a_presigned_url_is_held_to_the_same_policies(self, cloud: LocalCloud) -> None:
        limited = assume(cloud, *self.OWN_OBJECTS).client("s3")
        own, other = (
            limited.generate_presigned_url("get_object", {"Bucket": "shelf", "Key": name})
            for name in ("acme/a b", "beta/x")
        )
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        assert direct.open(own).read() == b"1"
        with pytest.raises(urllib.error.HTTPError, match="403"):
            direct.open(other)


class TestOtherServices:
    def test_the_action_decides(self, cloud: LocalCloud) -> None:
        session = assume(cloud, {"Effect": "Allow", "Action": "sns:List*", "Resource": "*"})
        assert len(session.client("sns").list_topics()["Topics"]) == 1
        with pytest.raises(ClientError) as caught:
            session.client("sns").create_topic(Name="more")
        assert refusal(caught)[0::2] == ("AuthorizationError", 403)
        with pytest.raises(ClientError) as caught:
            session.client("events").list_rules()
        assert refusal(caught)[0::2] == ("AccessDeniedException", 400)
        with pytest.raises(ClientError) as caught:
            session.client("lambda").list_functions()
        assert refusal(caught)[0::2] == ("AccessDeniedException", 403)
        with pytest.raises(ClientError) as caught:
            session.client("iam").list_roles()
        assert refusal(caught)[0::2] == ("AccessDenied", 403)


class TestSessions:
    ALL_ROWS: ClassVar = {"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}

    def reads(self, session: boto3.Session, tenant: str = "acme") -> bool:
        """Whether a session may read a tenant's row."""
        try:
            session.client("dynamodb").get_item(TableName="rows", Key=key(tenant))
        except ClientError as error:
            if "AccessDenied" not in str(error):
                raise
            return False
        return True

    def managed(self, cloud: LocalCloud, statement: Any) -> str:
        iam = cloud.session().client("iam")
        name = f"managed-{next(NUMBERS)}"
        created = iam.create_policy(PolicyName=name, PolicyDocument=document(statement))["Policy"]
        return created.get("Arn", "")

    def test_a_policy_of_the_session_takes_away(self, cloud: LocalCloud) -> None:
        limited = assume(cloud, self.ALL_ROWS, Policy=document(OWN_ROWS))
        assert (self.reads(limited, "acme"), self.reads(limited, "beta")) == (True, False)

    def test_a_managed_policy_of_the_session_takes_away(self, cloud: LocalCloud) -> None:
        arn = self.managed(cloud, OWN_ROWS)
        limited = assume(cloud, self.ALL_ROWS, PolicyArns=[{"arn": arn}])
        assert (self.reads(limited, "acme"), self.reads(limited, "beta")) == (True, False)

    def test_a_boundary_takes_away(self, cloud: LocalCloud) -> None:
        limited = assume(cloud, self.ALL_ROWS, PermissionsBoundary=self.managed(cloud, OWN_ROWS))
        assert (self.reads(limited, "acme"), self.reads(limited, "beta")) == (True, False)

    def test_an_attached_policy_gives(self, cloud: LocalCloud) -> None:
        session = assume(cloud)
        assert not self.reads(session)
        role = session.client("sts").get_caller_identity()["Arn"].split("/")[1]
        cloud.session().client("iam").attach_role_policy(
            RoleName=role, PolicyArn=self.managed(cloud, self.ALL_ROWS)
        )
        assert self.reads(session)

    def test_tags_of_the_session_stand_before_those_of_the_role(self, cloud: LocalCloud) -> None:
        session = assume(cloud, OWN_ROWS, Tags=[{"Key": "tenant", "Value": "beta"}])
        assert (self.reads(session, "acme"), self.reads(session, "beta")) == (False, True)

    @pytest.mark.parametrize("handed_on", [True, False])
    def test_transitive_tags_are_handed_on(self, cloud: LocalCloud, handed_on: bool) -> None:
        may_assume = {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}
        first = assume(
            cloud,
            may_assume,
            Tags=[{"Key": "tenant", "Value": "beta"}],
            TransitiveTagKeys=["tenant"] if handed_on else [],
        )
        role = assume(cloud, OWN_ROWS).client("sts").get_caller_identity()["Arn"].split("/")[1]
        second = session_of(first, f"arn:aws:iam::123456789012:role/{role}")
        assert self.reads(second, "beta") is handed_on

    def test_a_session_whose_role_is_gone_is_worth_nothing(self, cloud: LocalCloud) -> None:
        session = assume(cloud)
        role = session.client("sts").get_caller_identity()["Arn"].split("/")[1]
        cloud.session().client("iam").delete_role(RoleName=role)
        with pytest.raises(ClientError) as caught:
            session.client("dynamodb").list_tables()
        assert refusal(caught)[0] == "UnrecognizedClientException"

    def test_a_key_without_its_token_is_worth_nothing(self, cloud: LocalCloud) -> None:
        found = assume(cloud, self.ALL_ROWS).get_credentials()
        assert found is not None
        forged = boto3.Session(found.access_key, found.secret_key, "forged")
        with pytest.raises(ClientError) as caught:
            forged.client("dynamodb").list_tables()
        assert refusal(caught)[0] == "UnrecognizedClientException"

    def test_credentials_of_nobody_are_not_restricted(self, cloud: LocalCloud) -> None:
        anybody = boto3.Session("test", "test")
        retries = Config(retries={"total_max_attempts": 1})
        found = anybody.client("dynamodb", config=retries).get_item(
            TableName="rows", Key=key("beta")
        )
        assert "Item" in found
