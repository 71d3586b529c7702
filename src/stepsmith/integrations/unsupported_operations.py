"""Operations that SDK integrations leave out, though their service has them.

https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
"""

from __future__ import annotations

from typing import Final

UNSUPPORTED_OPERATIONS: Final[dict[str, frozenset[str]]] = {
    "applicationdiscovery": frozenset({"DescribeExportConfigurations", "ExportConfigurations"}),
    "bedrockagentruntime": frozenset(
        {
            "InvokeAgent",
            "InvokeFlow",
            "InvokeInlineAgent",
            "OptimizePrompt",
            "RetrieveAndGenerateStream",
        }
    ),
    "bedrockruntime": frozenset({"ConverseStream", "InvokeModelWithResponseStream"}),
    "cloudwatchlogs": frozenset({"StartLiveTail"}),
    "codedeploy": frozenset(
        {
            "BatchGetDeploymentInstances",
            "GetDeploymentInstance",
            "ListDeploymentInstances",
            "SkipWaitTimeForInstanceTermination",
        }
    ),
    "comprehendmedical": frozenset({"DetectEntities"}),
    "dataexchange": frozenset({"SendApiAsset"}),
    "directconnect": frozenset(
        {
            "AllocateConnectionOnInterconnect",
            "DescribeConnectionLoa",
            "DescribeConnectionsOnInterconnect",
            "DescribeInterconnectLoa",
        }
    ),
    "efs": frozenset({"CreateTags"}),
    "emr": frozenset({"DescribeJobFlows"}),
    "iot": frozenset(
        {
            "AttachPrincipalPolicy",
            "DetachPrincipalPolicy",
            "ListPolicyPrincipals",
            "ListPrincipalPolicies",
        }
    ),
    "iotdeviceadvisor": frozenset({"ListTestCases"}),
    "iotsitewise": frozenset({"InvokeAssistant"}),
    "kinesis": frozenset({"SubscribeToShard"}),
    "lambda": frozenset({"InvokeAsync", "InvokeWithResponseStream"}),
    "lexruntimev2": frozenset({"StartConversation"}),
    "mediapackage": frozenset({"RotateChannelCredentials"}),
    "qbusiness": frozenset({"Chat"}),
    "rdsdata": frozenset({"ExecuteSql"}),
    "s3": frozenset({"SelectObjectContent"}),
    "sagemakerruntime": frozenset({"InvokeEndpointWithResponseStream"}),
    "shield": frozenset({"DeleteSubscription"}),
    "sts": frozenset({"AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"}),
}
