"""The types of `events` in workflows. Made by `stepsmith stubs events` from botocore's model."""

from collections.abc import Callable as _Callable, Mapping as _Mapping, Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Any as _Any, ParamSpec as _ParamSpec, TypeVar as _TypeVar

from stepsmith.aws.operation import Job as _Job, Operation as _Operation
from stepsmith.aws.result import Structure as _Structure
from stepsmith.aws.service_error import AwsError as _AwsError

_P = _ParamSpec("_P")
_R = _TypeVar("_R")
_S = _TypeVar("_S")

def _operation(signature: _Callable[_P, _R]) -> _Operation[_P, _R]: ...
def _job(result: type[_S]) -> _Callable[[_Callable[_P, _R]], _Job[_P, _R, _S]]: ...

class errors:
    class EventBridgeException(_AwsError): ...
    class AccessDeniedException(EventBridgeException): ...
    class ConcurrentModificationException(EventBridgeException): ...
    class FailedEntry(EventBridgeException): ...
    class IllegalStatusException(EventBridgeException): ...
    class InternalException(EventBridgeException): ...
    class InvalidEventPatternException(EventBridgeException): ...
    class InvalidStateException(EventBridgeException): ...
    class LimitExceededException(EventBridgeException): ...
    class ManagedRuleException(EventBridgeException): ...
    class OperationDisabledException(EventBridgeException): ...
    class PolicyLengthExceededException(EventBridgeException): ...
    class ResourceAlreadyExistsException(EventBridgeException): ...
    class ResourceNotFoundException(EventBridgeException): ...
    class SdkClientException(_AwsError): ...
    class ThrottlingException(EventBridgeException): ...

class ApiDestination(_Structure):
    ApiDestinationArn: str | None
    Name: str | None
    ApiDestinationState: str | None
    ConnectionArn: str | None
    InvocationEndpoint: str | None
    HttpMethod: str | None
    InvocationRateLimitPerSecond: int | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class AppSyncParameters(_Structure):
    GraphQLOperation: str | None
class Archive(_Structure):
    ArchiveName: str | None
    EventSourceArn: str | None
    State: str | None
    StateReason: str | None
    RetentionDays: int | None
    SizeBytes: int | None
    EventCount: int | None
    CreationTime: _Any | None
class AwsVpcConfiguration(_Structure):
    Subnets: list[str]
    SecurityGroups: list[str] | None
    AssignPublicIp: str | None
class BatchArrayProperties(_Structure):
    Size: int | None
class BatchParameters(_Structure):
    JobDefinition: str
    JobName: str
    ArrayProperties: BatchArrayProperties | None
    RetryStrategy: BatchRetryStrategy | None
class BatchRetryStrategy(_Structure):
    Attempts: int | None
class CancelReplayResponse(_Structure):
    ReplayArn: str | None
    State: str | None
    StateReason: str | None
class CapacityProviderStrategyItem(_Structure):
    CapacityProvider: str
    Weight: int | None
    Base: int | None
class Connection(_Structure):
    ConnectionArn: str | None
    Name: str | None
    ConnectionState: str | None
    StateReason: str | None
    AuthorizationType: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    LastAuthorizedTime: _Any | None
class ConnectionApiKeyAuthResponseParameters(_Structure):
    ApiKeyName: str | None
class ConnectionAuthResponseParameters(_Structure):
    BasicAuthParameters: ConnectionBasicAuthResponseParameters | None
    OAuthParameters: ConnectionOAuthResponseParameters | None
    ApiKeyAuthParameters: ConnectionApiKeyAuthResponseParameters | None
    InvocationHttpParameters: ConnectionHttpParameters | None
    ConnectivityParameters: DescribeConnectionConnectivityParameters | None
class ConnectionBasicAuthResponseParameters(_Structure):
    Username: str | None
class ConnectionBodyParameter(_Structure):
    Key: str | None
    Value: str | None
    IsValueSecret: bool | None
class ConnectionHeaderParameter(_Structure):
    Key: str | None
    Value: str | None
    IsValueSecret: bool | None
class ConnectionHttpParameters(_Structure):
    HeaderParameters: list[ConnectionHeaderParameter] | None
    QueryStringParameters: list[ConnectionQueryStringParameter] | None
    BodyParameters: list[ConnectionBodyParameter] | None
class ConnectionOAuthClientResponseParameters(_Structure):
    ClientID: str | None
class ConnectionOAuthResponseParameters(_Structure):
    ClientParameters: ConnectionOAuthClientResponseParameters | None
    AuthorizationEndpoint: str | None
    HttpMethod: str | None
    OAuthHttpParameters: ConnectionHttpParameters | None
class ConnectionQueryStringParameter(_Structure):
    Key: str | None
    Value: str | None
    IsValueSecret: bool | None
class CreateApiDestinationResponse(_Structure):
    ApiDestinationArn: str | None
    ApiDestinationState: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class CreateArchiveResponse(_Structure):
    ArchiveArn: str | None
    State: str | None
    StateReason: str | None
    CreationTime: _Any | None
class CreateConnectionResponse(_Structure):
    ConnectionArn: str | None
    ConnectionState: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class CreateEndpointResponse(_Structure):
    Name: str | None
    Arn: str | None
    RoutingConfig: RoutingConfig_ | None
    ReplicationConfig: ReplicationConfig_ | None
    EventBuses: list[EndpointEventBus] | None
    RoleArn: str | None
    State: str | None
class CreateEventBusResponse(_Structure):
    EventBusArn: str | None
    Description: str | None
    KmsKeyIdentifier: str | None
    DeadLetterConfig: DeadLetterConfig_ | None
    LogConfig: LogConfig_ | None
class CreatePartnerEventSourceResponse(_Structure):
    EventSourceArn: str | None
class DeadLetterConfig(_Structure):
    Arn: str | None
class DeauthorizeConnectionResponse(_Structure):
    ConnectionArn: str | None
    ConnectionState: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    LastAuthorizedTime: _Any | None
class DeleteApiDestinationResponse(_Structure): ...
class DeleteArchiveResponse(_Structure): ...
class DeleteConnectionResponse(_Structure):
    ConnectionArn: str | None
    ConnectionState: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    LastAuthorizedTime: _Any | None
class DeleteEndpointResponse(_Structure): ...
class DescribeApiDestinationResponse(_Structure):
    ApiDestinationArn: str | None
    Name: str | None
    Description: str | None
    ApiDestinationState: str | None
    ConnectionArn: str | None
    InvocationEndpoint: str | None
    HttpMethod: str | None
    InvocationRateLimitPerSecond: int | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class DescribeArchiveResponse(_Structure):
    ArchiveArn: str | None
    ArchiveName: str | None
    EventSourceArn: str | None
    Description: str | None
    EventPattern: str | None
    State: str | None
    StateReason: str | None
    KmsKeyIdentifier: str | None
    RetentionDays: int | None
    SizeBytes: int | None
    EventCount: int | None
    CreationTime: _Any | None
class DescribeConnectionConnectivityParameters(_Structure):
    ResourceParameters: DescribeConnectionResourceParameters
class DescribeConnectionResourceParameters(_Structure):
    ResourceConfigurationArn: str
    ResourceAssociationArn: str
class DescribeConnectionResponse(_Structure):
    ConnectionArn: str | None
    Name: str | None
    Description: str | None
    InvocationConnectivityParameters: DescribeConnectionConnectivityParameters | None
    ConnectionState: str | None
    StateReason: str | None
    AuthorizationType: str | None
    SecretArn: str | None
    KmsKeyIdentifier: str | None
    AuthParameters: ConnectionAuthResponseParameters | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    LastAuthorizedTime: _Any | None
class DescribeEndpointResponse(_Structure):
    Name: str | None
    Description: str | None
    Arn: str | None
    RoutingConfig: RoutingConfig_ | None
    ReplicationConfig: ReplicationConfig_ | None
    EventBuses: list[EndpointEventBus] | None
    RoleArn: str | None
    EndpointId: str | None
    EndpointUrl: str | None
    State: str | None
    StateReason: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class DescribeEventBusResponse(_Structure):
    Name: str | None
    Arn: str | None
    Description: str | None
    KmsKeyIdentifier: str | None
    DeadLetterConfig: DeadLetterConfig_ | None
    Policy: str | None
    LogConfig: LogConfig_ | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    ManagedBy: str | None
class DescribeEventSourceResponse(_Structure):
    Arn: str | None
    CreatedBy: str | None
    CreationTime: _Any | None
    ExpirationTime: _Any | None
    Name: str | None
    State: str | None
class DescribePartnerEventSourceResponse(_Structure):
    Arn: str | None
    Name: str | None
class DescribeReplayResponse(_Structure):
    ReplayName: str | None
    ReplayArn: str | None
    Description: str | None
    State: str | None
    StateReason: str | None
    EventSourceArn: str | None
    Destination: ReplayDestination | None
    EventStartTime: _Any | None
    EventEndTime: _Any | None
    EventLastReplayedTime: _Any | None
    ReplayStartTime: _Any | None
    ReplayEndTime: _Any | None
class DescribeRuleResponse(_Structure):
    Name: str | None
    Arn: str | None
    EventPattern: str | None
    ScheduleExpression: str | None
    State: str | None
    Description: str | None
    RoleArn: str | None
    ManagedBy: str | None
    EventBusName: str | None
    CreatedBy: str | None
class EcsParameters(_Structure):
    TaskDefinitionArn: str
    TaskCount: int | None
    LaunchType: str | None
    NetworkConfiguration: NetworkConfiguration_ | None
    PlatformVersion: str | None
    Group: str | None
    CapacityProviderStrategy: list[CapacityProviderStrategyItem] | None
    EnableECSManagedTags: bool | None
    EnableExecuteCommand: bool | None
    PlacementConstraints: list[PlacementConstraint] | None
    PlacementStrategy: list[PlacementStrategy_] | None
    PropagateTags: str | None
    ReferenceId: str | None
    Tags: list[Tag] | None
class Endpoint(_Structure):
    Name: str | None
    Description: str | None
    Arn: str | None
    RoutingConfig: RoutingConfig_ | None
    ReplicationConfig: ReplicationConfig_ | None
    EventBuses: list[EndpointEventBus] | None
    RoleArn: str | None
    EndpointId: str | None
    EndpointUrl: str | None
    State: str | None
    StateReason: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class EndpointEventBus(_Structure):
    EventBusArn: str
class EventBus(_Structure):
    Name: str | None
    Arn: str | None
    Description: str | None
    Policy: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    ManagedBy: str | None
class EventSource(_Structure):
    Arn: str | None
    CreatedBy: str | None
    CreationTime: _Any | None
    ExpirationTime: _Any | None
    Name: str | None
    State: str | None
class FailoverConfig(_Structure):
    Primary: Primary_
    Secondary: Secondary_
class HttpParameters(_Structure):
    PathParameterValues: list[str] | None
    HeaderParameters: dict[str, str] | None
    QueryStringParameters: dict[str, str] | None
class InputTransformer(_Structure):
    InputPathsMap: dict[str, str] | None
    InputTemplate: str
class KinesisParameters(_Structure):
    PartitionKeyPath: str
class ListApiDestinationsResponse(_Structure):
    ApiDestinations: list[ApiDestination] | None
    NextToken: str | None
class ListArchivesResponse(_Structure):
    Archives: list[Archive] | None
    NextToken: str | None
class ListConnectionsResponse(_Structure):
    Connections: list[Connection] | None
    NextToken: str | None
class ListEndpointsResponse(_Structure):
    Endpoints: list[Endpoint] | None
    NextToken: str | None
class ListEventBusesResponse(_Structure):
    EventBuses: list[EventBus] | None
    NextToken: str | None
class ListEventSourcesResponse(_Structure):
    EventSources: list[EventSource] | None
    NextToken: str | None
class ListPartnerEventSourceAccountsResponse(_Structure):
    PartnerEventSourceAccounts: list[PartnerEventSourceAccount] | None
    NextToken: str | None
class ListPartnerEventSourcesResponse(_Structure):
    PartnerEventSources: list[PartnerEventSource] | None
    NextToken: str | None
class ListReplaysResponse(_Structure):
    Replays: list[Replay] | None
    NextToken: str | None
class ListRuleNamesByTargetResponse(_Structure):
    RuleNames: list[str] | None
    NextToken: str | None
class ListRulesResponse(_Structure):
    Rules: list[Rule] | None
    NextToken: str | None
class ListTagsForResourceResponse(_Structure):
    Tags: list[Tag] | None
class ListTargetsByRuleResponse(_Structure):
    Targets: list[Target] | None
    NextToken: str | None
class LogConfig(_Structure):
    IncludeDetail: str | None
    Level: str | None
class NetworkConfiguration(_Structure):
    AwsvpcConfiguration: AwsVpcConfiguration | None
class PartnerEventSource(_Structure):
    Arn: str | None
    Name: str | None
class PartnerEventSourceAccount(_Structure):
    Account: str | None
    CreationTime: _Any | None
    ExpirationTime: _Any | None
    State: str | None
class PlacementConstraint(_Structure):
    Type: str | None
    Expression: str | None
class PlacementStrategy(_Structure):
    Type: str | None
    Field: str | None
class Primary(_Structure):
    HealthCheck: str
class PutEventsResponse(_Structure):
    FailedEntryCount: int | None
    Entries: list[PutEventsResultEntry] | None
class PutEventsResultEntry(_Structure):
    EventId: str | None
    ErrorCode: str | None
    ErrorMessage: str | None
class PutPartnerEventsResponse(_Structure):
    FailedEntryCount: int | None
    Entries: list[PutPartnerEventsResultEntry] | None
class PutPartnerEventsResultEntry(_Structure):
    EventId: str | None
    ErrorCode: str | None
    ErrorMessage: str | None
class PutRuleResponse(_Structure):
    RuleArn: str | None
class PutTargetsResponse(_Structure):
    FailedEntryCount: int | None
    FailedEntries: list[PutTargetsResultEntry] | None
class PutTargetsResultEntry(_Structure):
    TargetId: str | None
    ErrorCode: str | None
    ErrorMessage: str | None
class RedshiftDataParameters(_Structure):
    SecretManagerArn: str | None
    Database: str
    DbUser: str | None
    Sql: str | None
    StatementName: str | None
    WithEvent: bool | None
    Sqls: list[str] | None
class RemoveTargetsResponse(_Structure):
    FailedEntryCount: int | None
    FailedEntries: list[RemoveTargetsResultEntry] | None
class RemoveTargetsResultEntry(_Structure):
    TargetId: str | None
    ErrorCode: str | None
    ErrorMessage: str | None
class Replay(_Structure):
    ReplayName: str | None
    EventSourceArn: str | None
    State: str | None
    StateReason: str | None
    EventStartTime: _Any | None
    EventEndTime: _Any | None
    EventLastReplayedTime: _Any | None
    ReplayStartTime: _Any | None
    ReplayEndTime: _Any | None
class ReplayDestination(_Structure):
    Arn: str
    FilterArns: list[str] | None
class ReplicationConfig(_Structure):
    State: str | None
class RetryPolicy(_Structure):
    MaximumRetryAttempts: int | None
    MaximumEventAgeInSeconds: int | None
class RoutingConfig(_Structure):
    FailoverConfig: FailoverConfig_
class Rule(_Structure):
    Name: str | None
    Arn: str | None
    EventPattern: str | None
    State: str | None
    Description: str | None
    ScheduleExpression: str | None
    RoleArn: str | None
    ManagedBy: str | None
    EventBusName: str | None
class RunCommandParameters(_Structure):
    RunCommandTargets: list[RunCommandTarget]
class RunCommandTarget(_Structure):
    Key: str
    Values: list[str]
class SageMakerPipelineParameter(_Structure):
    Name: str
    Value: str
class SageMakerPipelineParameters(_Structure):
    PipelineParameterList: list[SageMakerPipelineParameter] | None
class Secondary(_Structure):
    Route: str
class SqsParameters(_Structure):
    MessageGroupId: str | None
class StartReplayResponse(_Structure):
    ReplayArn: str | None
    State: str | None
    StateReason: str | None
    ReplayStartTime: _Any | None
class Tag(_Structure):
    Key: str
    Value: str
class TagResourceResponse(_Structure): ...
class Target(_Structure):
    Id: str
    Arn: str
    RoleArn: str | None
    Input: str | None
    InputPath: str | None
    InputTransformer: InputTransformer_ | None
    KinesisParameters: KinesisParameters_ | None
    RunCommandParameters: RunCommandParameters_ | None
    EcsParameters: EcsParameters_ | None
    BatchParameters: BatchParameters_ | None
    SqsParameters: SqsParameters_ | None
    HttpParameters: HttpParameters_ | None
    RedshiftDataParameters: RedshiftDataParameters_ | None
    SageMakerPipelineParameters: SageMakerPipelineParameters_ | None
    DeadLetterConfig: DeadLetterConfig_ | None
    RetryPolicy: RetryPolicy_ | None
    AppSyncParameters: AppSyncParameters_ | None
class TestEventPatternResponse(_Structure):
    Result: bool | None
class UntagResourceResponse(_Structure): ...
class UpdateApiDestinationResponse(_Structure):
    ApiDestinationArn: str | None
    ApiDestinationState: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class UpdateArchiveResponse(_Structure):
    ArchiveArn: str | None
    State: str | None
    StateReason: str | None
    CreationTime: _Any | None
class UpdateConnectionResponse(_Structure):
    ConnectionArn: str | None
    ConnectionState: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    LastAuthorizedTime: _Any | None
class UpdateEndpointResponse(_Structure):
    Name: str | None
    Arn: str | None
    RoutingConfig: RoutingConfig_ | None
    ReplicationConfig: ReplicationConfig_ | None
    EventBuses: list[EndpointEventBus] | None
    RoleArn: str | None
    EndpointId: str | None
    EndpointUrl: str | None
    State: str | None
class UpdateEventBusResponse(_Structure):
    Arn: str | None
    Name: str | None
    KmsKeyIdentifier: str | None
    Description: str | None
    DeadLetterConfig: DeadLetterConfig_ | None
    LogConfig: LogConfig_ | None
AppSyncParameters_ = AppSyncParameters
BatchParameters_ = BatchParameters
DeadLetterConfig_ = DeadLetterConfig
EcsParameters_ = EcsParameters
FailoverConfig_ = FailoverConfig
HttpParameters_ = HttpParameters
InputTransformer_ = InputTransformer
KinesisParameters_ = KinesisParameters
LogConfig_ = LogConfig
NetworkConfiguration_ = NetworkConfiguration
PlacementStrategy_ = PlacementStrategy
Primary_ = Primary
RedshiftDataParameters_ = RedshiftDataParameters
ReplicationConfig_ = ReplicationConfig
RetryPolicy_ = RetryPolicy
RoutingConfig_ = RoutingConfig
RunCommandParameters_ = RunCommandParameters
SageMakerPipelineParameters_ = SageMakerPipelineParameters
Secondary_ = Secondary
SqsParameters_ = SqsParameters

@_operation
def activate_event_source(*, Name: str) -> None: ...
@_operation
def cancel_replay(*, ReplayName: str) -> CancelReplayResponse: ...
@_operation
def create_api_destination(*, Name: str, ConnectionArn: str, InvocationEndpoint: str, HttpMethod: str, Description: str | None = ..., InvocationRateLimitPerSecond: int | None = ...) -> CreateApiDestinationResponse: ...
@_operation
def create_archive(*, ArchiveName: str, EventSourceArn: str, Description: str | None = ..., EventPattern: _Any | None = ..., RetentionDays: int | None = ..., KmsKeyIdentifier: str | None = ...) -> CreateArchiveResponse: ...
@_operation
def create_connection(*, Name: str, AuthorizationType: str, AuthParameters: _Mapping[str, _Any], Description: str | None = ..., InvocationConnectivityParameters: _Mapping[str, _Any] | None = ..., KmsKeyIdentifier: str | None = ...) -> CreateConnectionResponse: ...
@_operation
def create_endpoint(*, Name: str, RoutingConfig: _Mapping[str, _Any], EventBuses: _Sequence[_Mapping[str, _Any]], Description: str | None = ..., ReplicationConfig: _Mapping[str, _Any] | None = ..., RoleArn: str | None = ...) -> CreateEndpointResponse: ...
@_operation
def create_event_bus(*, Name: str, EventSourceName: str | None = ..., Description: str | None = ..., KmsKeyIdentifier: str | None = ..., DeadLetterConfig: _Mapping[str, _Any] | None = ..., LogConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateEventBusResponse: ...
@_operation
def create_partner_event_source(*, Name: str, Account: str) -> CreatePartnerEventSourceResponse: ...
@_operation
def deactivate_event_source(*, Name: str) -> None: ...
@_operation
def deauthorize_connection(*, Name: str) -> DeauthorizeConnectionResponse: ...
@_operation
def delete_api_destination(*, Name: str) -> DeleteApiDestinationResponse: ...
@_operation
def delete_archive(*, ArchiveName: str) -> DeleteArchiveResponse: ...
@_operation
def delete_connection(*, Name: str) -> DeleteConnectionResponse: ...
@_operation
def delete_endpoint(*, Name: str) -> DeleteEndpointResponse: ...
@_operation
def delete_event_bus(*, Name: str) -> None: ...
@_operation
def delete_partner_event_source(*, Name: str, Account: str) -> None: ...
@_operation
def delete_rule(*, Name: str, EventBusName: str | None = ..., Force: bool | None = ...) -> None: ...
@_operation
def describe_api_destination(*, Name: str) -> DescribeApiDestinationResponse: ...
@_operation
def describe_archive(*, ArchiveName: str) -> DescribeArchiveResponse: ...
@_operation
def describe_connection(*, Name: str) -> DescribeConnectionResponse: ...
@_operation
def describe_endpoint(*, Name: str, HomeRegion: str | None = ...) -> DescribeEndpointResponse: ...
@_operation
def describe_event_bus(*, Name: str | None = ...) -> DescribeEventBusResponse: ...
@_operation
def describe_event_source(*, Name: str) -> DescribeEventSourceResponse: ...
@_operation
def describe_partner_event_source(*, Name: str) -> DescribePartnerEventSourceResponse: ...
@_operation
def describe_replay(*, ReplayName: str) -> DescribeReplayResponse: ...
@_operation
def describe_rule(*, Name: str, EventBusName: str | None = ...) -> DescribeRuleResponse: ...
@_operation
def disable_rule(*, Name: str, EventBusName: str | None = ...) -> None: ...
@_operation
def enable_rule(*, Name: str, EventBusName: str | None = ...) -> None: ...
@_operation
def list_api_destinations(*, NamePrefix: str | None = ..., ConnectionArn: str | None = ..., NextToken: str | None = ..., Limit: int | None = ...) -> ListApiDestinationsResponse: ...
@_operation
def list_archives(*, NamePrefix: str | None = ..., EventSourceArn: str | None = ..., State: str | None = ..., NextToken: str | None = ..., Limit: int | None = ...) -> ListArchivesResponse: ...
@_operation
def list_connections(*, NamePrefix: str | None = ..., ConnectionState: str | None = ..., NextToken: str | None = ..., Limit: int | None = ...) -> ListConnectionsResponse: ...
@_operation
def list_endpoints(*, NamePrefix: str | None = ..., HomeRegion: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListEndpointsResponse: ...
@_operation
def list_event_buses(*, NamePrefix: str | None = ..., NextToken: str | None = ..., Limit: int | None = ...) -> ListEventBusesResponse: ...
@_operation
def list_event_sources(*, NamePrefix: str | None = ..., NextToken: str | None = ..., Limit: int | None = ...) -> ListEventSourcesResponse: ...
@_operation
def list_partner_event_source_accounts(*, EventSourceName: str, NextToken: str | None = ..., Limit: int | None = ...) -> ListPartnerEventSourceAccountsResponse: ...
@_operation
def list_partner_event_sources(*, NamePrefix: str, NextToken: str | None = ..., Limit: int | None = ...) -> ListPartnerEventSourcesResponse: ...
@_operation
def list_replays(*, NamePrefix: str | None = ..., State: str | None = ..., EventSourceArn: str | None = ..., NextToken: str | None = ..., Limit: int | None = ...) -> ListReplaysResponse: ...
@_operation
def list_rule_names_by_target(*, TargetArn: str, EventBusName: str | None = ..., NextToken: str | None = ..., Limit: int | None = ...) -> ListRuleNamesByTargetResponse: ...
@_operation
def list_rules(*, NamePrefix: str | None = ..., EventBusName: str | None = ..., NextToken: str | None = ..., Limit: int | None = ...) -> ListRulesResponse: ...
@_operation
def list_tags_for_resource(*, ResourceARN: str) -> ListTagsForResourceResponse: ...
@_operation
def list_targets_by_rule(*, Rule: str, EventBusName: str | None = ..., NextToken: str | None = ..., Limit: int | None = ...) -> ListTargetsByRuleResponse: ...
@_operation
def put_events(*, Entries: _Sequence[_Mapping[str, _Any]], EndpointId: str | None = ...) -> PutEventsResponse: ...
@_operation
def put_partner_events(*, Entries: _Sequence[_Mapping[str, _Any]]) -> PutPartnerEventsResponse: ...
@_operation
def put_permission(*, EventBusName: str | None = ..., Action: str | None = ..., Principal: str | None = ..., StatementId: str | None = ..., Condition: _Mapping[str, _Any] | None = ..., Policy: _Any | None = ...) -> None: ...
@_operation
def put_rule(*, Name: str, ScheduleExpression: str | None = ..., EventPattern: _Any | None = ..., State: str | None = ..., Description: str | None = ..., RoleArn: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., EventBusName: str | None = ...) -> PutRuleResponse: ...
@_operation
def put_targets(*, Rule: str, Targets: _Sequence[_Mapping[str, _Any]], EventBusName: str | None = ...) -> PutTargetsResponse: ...
@_operation
def remove_permission(*, StatementId: str | None = ..., RemoveAllPermissions: bool | None = ..., EventBusName: str | None = ...) -> None: ...
@_operation
def remove_targets(*, Rule: str, Ids: _Sequence[str], EventBusName: str | None = ..., Force: bool | None = ...) -> RemoveTargetsResponse: ...
@_operation
def start_replay(*, ReplayName: str, EventSourceArn: str, EventStartTime: str | _datetime, EventEndTime: str | _datetime, Destination: _Mapping[str, _Any], Description: str | None = ...) -> StartReplayResponse: ...
@_operation
def tag_resource(*, ResourceARN: str, Tags: _Sequence[_Mapping[str, _Any]]) -> TagResourceResponse: ...
@_operation
def test_event_pattern(*, EventPattern: _Any, Event: _Any) -> TestEventPatternResponse: ...
@_operation
def untag_resource(*, ResourceARN: str, TagKeys: _Sequence[str]) -> UntagResourceResponse: ...
@_operation
def update_api_destination(*, Name: str, Description: str | None = ..., ConnectionArn: str | None = ..., InvocationEndpoint: str | None = ..., HttpMethod: str | None = ..., InvocationRateLimitPerSecond: int | None = ...) -> UpdateApiDestinationResponse: ...
@_operation
def update_archive(*, ArchiveName: str, Description: str | None = ..., EventPattern: _Any | None = ..., RetentionDays: int | None = ..., KmsKeyIdentifier: str | None = ...) -> UpdateArchiveResponse: ...
@_operation
def update_connection(*, Name: str, Description: str | None = ..., AuthorizationType: str | None = ..., AuthParameters: _Mapping[str, _Any] | None = ..., InvocationConnectivityParameters: _Mapping[str, _Any] | None = ..., KmsKeyIdentifier: str | None = ...) -> UpdateConnectionResponse: ...
@_operation
def update_endpoint(*, Name: str, Description: str | None = ..., RoutingConfig: _Mapping[str, _Any] | None = ..., ReplicationConfig: _Mapping[str, _Any] | None = ..., EventBuses: _Sequence[_Mapping[str, _Any]] | None = ..., RoleArn: str | None = ...) -> UpdateEndpointResponse: ...
@_operation
def update_event_bus(*, Name: str | None = ..., KmsKeyIdentifier: str | None = ..., Description: str | None = ..., DeadLetterConfig: _Mapping[str, _Any] | None = ..., LogConfig: _Mapping[str, _Any] | None = ...) -> UpdateEventBusResponse: ...
