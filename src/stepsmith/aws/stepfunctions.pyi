"""The types of `stepfunctions` in workflows. Made by `stepsmith stubs stepfunctions` from botocore's model."""

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
    class SfnException(_AwsError): ...
    class ActivityAlreadyExistsException(SfnException): ...
    class ActivityDoesNotExistException(SfnException): ...
    class ActivityLimitExceededException(SfnException): ...
    class ActivityWorkerLimitExceededException(SfnException): ...
    class ConflictException(SfnException): ...
    class ExecutionAlreadyExistsException(SfnException): ...
    class ExecutionDoesNotExistException(SfnException): ...
    class ExecutionLimitExceededException(SfnException): ...
    class ExecutionNotRedrivableException(SfnException): ...
    class InvalidArnException(SfnException): ...
    class InvalidDefinitionException(SfnException): ...
    class InvalidEncryptionConfigurationException(SfnException): ...
    class InvalidExecutionInputException(SfnException): ...
    class InvalidLoggingConfigurationException(SfnException): ...
    class InvalidNameException(SfnException): ...
    class InvalidOutputException(SfnException): ...
    class InvalidTokenException(SfnException): ...
    class InvalidTracingConfigurationException(SfnException): ...
    class KmsAccessDeniedException(SfnException): ...
    class KmsInvalidStateException(SfnException): ...
    class KmsThrottlingException(SfnException): ...
    class MissingRequiredParameterException(SfnException): ...
    class ResourceNotFoundException(SfnException): ...
    class SdkClientException(_AwsError): ...
    class ServiceQuotaExceededException(SfnException): ...
    class StateMachineAlreadyExistsException(SfnException): ...
    class StateMachineDeletingException(SfnException): ...
    class StateMachineDoesNotExistException(SfnException): ...
    class StateMachineLimitExceededException(SfnException): ...
    class StateMachineTypeNotSupportedException(SfnException): ...
    class TaskDoesNotExistException(SfnException): ...
    class TaskTimedOutException(SfnException): ...
    class TooManyTagsException(SfnException): ...
    class ValidationException(SfnException): ...

class ActivityFailedEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class ActivityListItem(_Structure):
    ActivityArn: str
    Name: str
    CreationDate: _Any
class ActivityScheduleFailedEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class ActivityScheduledEventDetails(_Structure):
    Resource: str
    Input: str | None
    InputDetails: HistoryEventExecutionDataDetails | None
    TimeoutInSeconds: int | None
    HeartbeatInSeconds: int | None
class ActivityStartedEventDetails(_Structure):
    WorkerName: str | None
class ActivitySucceededEventDetails(_Structure):
    Output: str | None
    OutputDetails: HistoryEventExecutionDataDetails | None
class ActivityTimedOutEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class AssignedVariablesDetails(_Structure):
    Truncated: bool | None
class BillingDetails(_Structure):
    BilledMemoryUsedInMB: int | None
    BilledDurationInMilliseconds: int | None
class CloudWatchEventsExecutionDataDetails(_Structure):
    Included: bool | None
class CloudWatchLogsLogGroup(_Structure):
    LogGroupArn: str | None
class CreateActivityOutput(_Structure):
    ActivityArn: str
    CreationDate: _Any
class CreateStateMachineAliasOutput(_Structure):
    StateMachineAliasArn: str
    CreationDate: _Any
class CreateStateMachineOutput(_Structure):
    StateMachineArn: str
    CreationDate: _Any
    StateMachineVersionArn: str | None
class DeleteActivityOutput(_Structure): ...
class DeleteStateMachineAliasOutput(_Structure): ...
class DeleteStateMachineOutput(_Structure): ...
class DeleteStateMachineVersionOutput(_Structure): ...
class DescribeActivityOutput(_Structure):
    ActivityArn: str
    Name: str
    CreationDate: _Any
    EncryptionConfiguration: EncryptionConfiguration_ | None
class DescribeExecutionOutput(_Structure):
    ExecutionArn: str
    StateMachineArn: str
    Name: str | None
    Status: str
    StartDate: _Any
    StopDate: _Any | None
    Input: str | None
    InputDetails: CloudWatchEventsExecutionDataDetails | None
    Output: str | None
    OutputDetails: CloudWatchEventsExecutionDataDetails | None
    TraceHeader: str | None
    MapRunArn: str | None
    Error: str | None
    Cause: str | None
    StateMachineVersionArn: str | None
    StateMachineAliasArn: str | None
    RedriveCount: int | None
    RedriveDate: _Any | None
    RedriveStatus: str | None
    RedriveStatusReason: str | None
class DescribeMapRunOutput(_Structure):
    MapRunArn: str
    ExecutionArn: str
    Status: str
    StartDate: _Any
    StopDate: _Any | None
    MaxConcurrency: int
    ToleratedFailurePercentage: float
    ToleratedFailureCount: int
    ItemCounts: MapRunItemCounts
    ExecutionCounts: MapRunExecutionCounts
    RedriveCount: int | None
    RedriveDate: _Any | None
class DescribeStateMachineAliasOutput(_Structure):
    StateMachineAliasArn: str | None
    Name: str | None
    Description: str | None
    RoutingConfiguration: list[RoutingConfigurationListItem] | None
    CreationDate: _Any | None
    UpdateDate: _Any | None
class DescribeStateMachineForExecutionOutput(_Structure):
    StateMachineArn: str
    Name: str
    Definition: str
    RoleArn: str
    UpdateDate: _Any
    LoggingConfiguration: LoggingConfiguration_ | None
    TracingConfiguration: TracingConfiguration_ | None
    MapRunArn: str | None
    Label: str | None
    RevisionId: str | None
    EncryptionConfiguration: EncryptionConfiguration_ | None
    VariableReferences: dict[str, list[str]] | None
class DescribeStateMachineOutput(_Structure):
    StateMachineArn: str
    Name: str
    Status: str | None
    Definition: str
    RoleArn: str
    Type: str
    CreationDate: _Any
    LoggingConfiguration: LoggingConfiguration_ | None
    TracingConfiguration: TracingConfiguration_ | None
    Label: str | None
    RevisionId: str | None
    Description: str | None
    EncryptionConfiguration: EncryptionConfiguration_ | None
    VariableReferences: dict[str, list[str]] | None
class EncryptionConfiguration(_Structure):
    KmsKeyId: str | None
    KmsDataKeyReusePeriodSeconds: int | None
    Type: str
class EvaluationFailedEventDetails(_Structure):
    Error: str | None
    Cause: str | None
    Location: str | None
    State: str
class ExecutionAbortedEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class ExecutionFailedEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class ExecutionListItem(_Structure):
    ExecutionArn: str
    StateMachineArn: str
    Name: str
    Status: str
    StartDate: _Any
    StopDate: _Any | None
    MapRunArn: str | None
    ItemCount: int | None
    StateMachineVersionArn: str | None
    StateMachineAliasArn: str | None
    RedriveCount: int | None
    RedriveDate: _Any | None
class ExecutionRedrivenEventDetails(_Structure):
    RedriveCount: int | None
class ExecutionStartedEventDetails(_Structure):
    Input: str | None
    InputDetails: HistoryEventExecutionDataDetails | None
    RoleArn: str | None
    StateMachineAliasArn: str | None
    StateMachineVersionArn: str | None
class ExecutionSucceededEventDetails(_Structure):
    Output: str | None
    OutputDetails: HistoryEventExecutionDataDetails | None
class ExecutionTimedOutEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class GetActivityTaskOutput(_Structure):
    TaskToken: str | None
    Input: str | None
class GetExecutionHistoryOutput(_Structure):
    Events: list[HistoryEvent]
    NextToken: str | None
class HistoryEvent(_Structure):
    Timestamp: _Any
    Type: str
    Id: int
    PreviousEventId: int | None
    ActivityFailedEventDetails: ActivityFailedEventDetails_ | None
    ActivityScheduleFailedEventDetails: ActivityScheduleFailedEventDetails_ | None
    ActivityScheduledEventDetails: ActivityScheduledEventDetails_ | None
    ActivityStartedEventDetails: ActivityStartedEventDetails_ | None
    ActivitySucceededEventDetails: ActivitySucceededEventDetails_ | None
    ActivityTimedOutEventDetails: ActivityTimedOutEventDetails_ | None
    TaskFailedEventDetails: TaskFailedEventDetails_ | None
    TaskScheduledEventDetails: TaskScheduledEventDetails_ | None
    TaskStartFailedEventDetails: TaskStartFailedEventDetails_ | None
    TaskStartedEventDetails: TaskStartedEventDetails_ | None
    TaskSubmitFailedEventDetails: TaskSubmitFailedEventDetails_ | None
    TaskSubmittedEventDetails: TaskSubmittedEventDetails_ | None
    TaskSucceededEventDetails: TaskSucceededEventDetails_ | None
    TaskTimedOutEventDetails: TaskTimedOutEventDetails_ | None
    ExecutionFailedEventDetails: ExecutionFailedEventDetails_ | None
    ExecutionStartedEventDetails: ExecutionStartedEventDetails_ | None
    ExecutionSucceededEventDetails: ExecutionSucceededEventDetails_ | None
    ExecutionAbortedEventDetails: ExecutionAbortedEventDetails_ | None
    ExecutionTimedOutEventDetails: ExecutionTimedOutEventDetails_ | None
    ExecutionRedrivenEventDetails: ExecutionRedrivenEventDetails_ | None
    MapStateStartedEventDetails: MapStateStartedEventDetails_ | None
    MapIterationStartedEventDetails: MapIterationEventDetails | None
    MapIterationSucceededEventDetails: MapIterationEventDetails | None
    MapIterationFailedEventDetails: MapIterationEventDetails | None
    MapIterationAbortedEventDetails: MapIterationEventDetails | None
    LambdaFunctionFailedEventDetails: LambdaFunctionFailedEventDetails_ | None
    LambdaFunctionScheduleFailedEventDetails: LambdaFunctionScheduleFailedEventDetails_ | None
    LambdaFunctionScheduledEventDetails: LambdaFunctionScheduledEventDetails_ | None
    LambdaFunctionStartFailedEventDetails: LambdaFunctionStartFailedEventDetails_ | None
    LambdaFunctionSucceededEventDetails: LambdaFunctionSucceededEventDetails_ | None
    LambdaFunctionTimedOutEventDetails: LambdaFunctionTimedOutEventDetails_ | None
    StateEnteredEventDetails: StateEnteredEventDetails_ | None
    StateExitedEventDetails: StateExitedEventDetails_ | None
    MapRunStartedEventDetails: MapRunStartedEventDetails_ | None
    MapRunFailedEventDetails: MapRunFailedEventDetails_ | None
    MapRunRedrivenEventDetails: MapRunRedrivenEventDetails_ | None
    EvaluationFailedEventDetails: EvaluationFailedEventDetails_ | None
class HistoryEventExecutionDataDetails(_Structure):
    Truncated: bool | None
class InspectionData(_Structure):
    Input: str | None
    AfterArguments: str | None
    AfterInputPath: str | None
    AfterParameters: str | None
    Result: str | None
    AfterResultSelector: str | None
    AfterResultPath: str | None
    Request: InspectionDataRequest | None
    Response: InspectionDataResponse | None
    Variables: str | None
    ErrorDetails: InspectionErrorDetails | None
    AfterItemsPath: str | None
    AfterItemSelector: str | None
    AfterItemBatcher: str | None
    AfterItemsPointer: str | None
    ToleratedFailureCount: int | None
    ToleratedFailurePercentage: float | None
    MaxConcurrency: int | None
class InspectionDataRequest(_Structure):
    Protocol: str | None
    Method: str | None
    Url: str | None
    Headers: str | None
    Body: str | None
class InspectionDataResponse(_Structure):
    Protocol: str | None
    StatusCode: str | None
    StatusMessage: str | None
    Headers: str | None
    Body: str | None
class InspectionErrorDetails(_Structure):
    CatchIndex: int | None
    RetryIndex: int | None
    RetryBackoffIntervalSeconds: int | None
class LambdaFunctionFailedEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class LambdaFunctionScheduleFailedEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class LambdaFunctionScheduledEventDetails(_Structure):
    Resource: str
    Input: str | None
    InputDetails: HistoryEventExecutionDataDetails | None
    TimeoutInSeconds: int | None
    TaskCredentials: TaskCredentials_ | None
class LambdaFunctionStartFailedEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class LambdaFunctionSucceededEventDetails(_Structure):
    Output: str | None
    OutputDetails: HistoryEventExecutionDataDetails | None
class LambdaFunctionTimedOutEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class ListActivitiesOutput(_Structure):
    Activities: list[ActivityListItem]
    NextToken: str | None
class ListExecutionsOutput(_Structure):
    Executions: list[ExecutionListItem]
    NextToken: str | None
class ListMapRunsOutput(_Structure):
    MapRuns: list[MapRunListItem]
    NextToken: str | None
class ListStateMachineAliasesOutput(_Structure):
    StateMachineAliases: list[StateMachineAliasListItem]
    NextToken: str | None
class ListStateMachineVersionsOutput(_Structure):
    StateMachineVersions: list[StateMachineVersionListItem]
    NextToken: str | None
class ListStateMachinesOutput(_Structure):
    StateMachines: list[StateMachineListItem]
    NextToken: str | None
class ListTagsForResourceOutput(_Structure):
    Tags: list[Tag] | None
class LogDestination(_Structure):
    CloudWatchLogsLogGroup: CloudWatchLogsLogGroup_ | None
class LoggingConfiguration(_Structure):
    Level: str | None
    IncludeExecutionData: bool | None
    Destinations: list[LogDestination] | None
class MapIterationEventDetails(_Structure):
    Name: str | None
    Index: int | None
class MapRunExecutionCounts(_Structure):
    Pending: int
    Running: int
    Succeeded: int
    Failed: int
    TimedOut: int
    Aborted: int
    Total: int
    ResultsWritten: int
    FailuresNotRedrivable: int | None
    PendingRedrive: int | None
class MapRunFailedEventDetails(_Structure):
    Error: str | None
    Cause: str | None
class MapRunItemCounts(_Structure):
    Pending: int
    Running: int
    Succeeded: int
    Failed: int
    TimedOut: int
    Aborted: int
    Total: int
    ResultsWritten: int
    FailuresNotRedrivable: int | None
    PendingRedrive: int | None
class MapRunListItem(_Structure):
    ExecutionArn: str
    MapRunArn: str
    StateMachineArn: str
    StartDate: _Any
    StopDate: _Any | None
class MapRunRedrivenEventDetails(_Structure):
    MapRunArn: str | None
    RedriveCount: int | None
class MapRunStartedEventDetails(_Structure):
    MapRunArn: str | None
class MapStateStartedEventDetails(_Structure):
    Length: int | None
class PublishStateMachineVersionOutput(_Structure):
    CreationDate: _Any
    StateMachineVersionArn: str
class RedriveExecutionOutput(_Structure):
    RedriveDate: _Any
class RoutingConfigurationListItem(_Structure):
    StateMachineVersionArn: str
    Weight: int
class SendTaskFailureOutput(_Structure): ...
class SendTaskHeartbeatOutput(_Structure): ...
class SendTaskSuccessOutput(_Structure): ...
class StartExecutionOutput(_Structure):
    ExecutionArn: str
    StartDate: _Any
class StartSyncExecutionOutput(_Structure):
    ExecutionArn: str
    StateMachineArn: str | None
    Name: str | None
    StartDate: _Any
    StopDate: _Any
    Status: str
    Error: str | None
    Cause: str | None
    Input: str | None
    InputDetails: CloudWatchEventsExecutionDataDetails | None
    Output: str | None
    OutputDetails: CloudWatchEventsExecutionDataDetails | None
    TraceHeader: str | None
    BillingDetails: BillingDetails_ | None
class StateEnteredEventDetails(_Structure):
    Name: str
    Input: str | None
    InputDetails: HistoryEventExecutionDataDetails | None
class StateExitedEventDetails(_Structure):
    Name: str
    Output: str | None
    OutputDetails: HistoryEventExecutionDataDetails | None
    AssignedVariables: dict[str, str] | None
    AssignedVariablesDetails: AssignedVariablesDetails_ | None
class StateMachineAliasListItem(_Structure):
    StateMachineAliasArn: str
    CreationDate: _Any
class StateMachineListItem(_Structure):
    StateMachineArn: str
    Name: str
    Type: str
    CreationDate: _Any
class StateMachineVersionListItem(_Structure):
    StateMachineVersionArn: str
    CreationDate: _Any
class StopExecutionOutput(_Structure):
    StopDate: _Any
class Tag(_Structure):
    Key: str | None
    Value: str | None
class TagResourceOutput(_Structure): ...
class TaskCredentials(_Structure):
    RoleArn: str | None
class TaskFailedEventDetails(_Structure):
    ResourceType: str
    Resource: str
    Error: str | None
    Cause: str | None
class TaskScheduledEventDetails(_Structure):
    ResourceType: str
    Resource: str
    Region: str
    Parameters: str
    TimeoutInSeconds: int | None
    HeartbeatInSeconds: int | None
    TaskCredentials: TaskCredentials_ | None
class TaskStartFailedEventDetails(_Structure):
    ResourceType: str
    Resource: str
    Error: str | None
    Cause: str | None
class TaskStartedEventDetails(_Structure):
    ResourceType: str
    Resource: str
class TaskSubmitFailedEventDetails(_Structure):
    ResourceType: str
    Resource: str
    Error: str | None
    Cause: str | None
class TaskSubmittedEventDetails(_Structure):
    ResourceType: str
    Resource: str
    Output: str | None
    OutputDetails: HistoryEventExecutionDataDetails | None
class TaskSucceededEventDetails(_Structure):
    ResourceType: str
    Resource: str
    Output: str | None
    OutputDetails: HistoryEventExecutionDataDetails | None
class TaskTimedOutEventDetails(_Structure):
    ResourceType: str
    Resource: str
    Error: str | None
    Cause: str | None
class TestStateOutput(_Structure):
    Output: str | None
    Error: str | None
    Cause: str | None
    InspectionData: InspectionData_ | None
    NextState: str | None
    Status: str | None
class TracingConfiguration(_Structure):
    Enabled: bool | None
class UntagResourceOutput(_Structure): ...
class UpdateMapRunOutput(_Structure): ...
class UpdateStateMachineAliasOutput(_Structure):
    UpdateDate: _Any
class UpdateStateMachineOutput(_Structure):
    UpdateDate: _Any
    RevisionId: str | None
    StateMachineVersionArn: str | None
class ValidateStateMachineDefinitionDiagnostic(_Structure):
    Severity: str
    Code: str
    Message: str
    Location: str | None
class ValidateStateMachineDefinitionOutput(_Structure):
    Result: str
    Diagnostics: list[ValidateStateMachineDefinitionDiagnostic]
    Truncated: bool | None
ActivityFailedEventDetails_ = ActivityFailedEventDetails
ActivityScheduleFailedEventDetails_ = ActivityScheduleFailedEventDetails
ActivityScheduledEventDetails_ = ActivityScheduledEventDetails
ActivityStartedEventDetails_ = ActivityStartedEventDetails
ActivitySucceededEventDetails_ = ActivitySucceededEventDetails
ActivityTimedOutEventDetails_ = ActivityTimedOutEventDetails
AssignedVariablesDetails_ = AssignedVariablesDetails
BillingDetails_ = BillingDetails
CloudWatchLogsLogGroup_ = CloudWatchLogsLogGroup
EncryptionConfiguration_ = EncryptionConfiguration
EvaluationFailedEventDetails_ = EvaluationFailedEventDetails
ExecutionAbortedEventDetails_ = ExecutionAbortedEventDetails
ExecutionFailedEventDetails_ = ExecutionFailedEventDetails
ExecutionRedrivenEventDetails_ = ExecutionRedrivenEventDetails
ExecutionStartedEventDetails_ = ExecutionStartedEventDetails
ExecutionSucceededEventDetails_ = ExecutionSucceededEventDetails
ExecutionTimedOutEventDetails_ = ExecutionTimedOutEventDetails
InspectionData_ = InspectionData
LambdaFunctionFailedEventDetails_ = LambdaFunctionFailedEventDetails
LambdaFunctionScheduleFailedEventDetails_ = LambdaFunctionScheduleFailedEventDetails
LambdaFunctionScheduledEventDetails_ = LambdaFunctionScheduledEventDetails
LambdaFunctionStartFailedEventDetails_ = LambdaFunctionStartFailedEventDetails
LambdaFunctionSucceededEventDetails_ = LambdaFunctionSucceededEventDetails
LambdaFunctionTimedOutEventDetails_ = LambdaFunctionTimedOutEventDetails
LoggingConfiguration_ = LoggingConfiguration
MapRunFailedEventDetails_ = MapRunFailedEventDetails
MapRunRedrivenEventDetails_ = MapRunRedrivenEventDetails
MapRunStartedEventDetails_ = MapRunStartedEventDetails
MapStateStartedEventDetails_ = MapStateStartedEventDetails
StateEnteredEventDetails_ = StateEnteredEventDetails
StateExitedEventDetails_ = StateExitedEventDetails
TaskCredentials_ = TaskCredentials
TaskFailedEventDetails_ = TaskFailedEventDetails
TaskScheduledEventDetails_ = TaskScheduledEventDetails
TaskStartFailedEventDetails_ = TaskStartFailedEventDetails
TaskStartedEventDetails_ = TaskStartedEventDetails
TaskSubmitFailedEventDetails_ = TaskSubmitFailedEventDetails
TaskSubmittedEventDetails_ = TaskSubmittedEventDetails
TaskSucceededEventDetails_ = TaskSucceededEventDetails
TaskTimedOutEventDetails_ = TaskTimedOutEventDetails
TracingConfiguration_ = TracingConfiguration

@_operation
def create_activity(*, Name: str, Tags: _Sequence[_Mapping[str, _Any]] | None = ..., EncryptionConfiguration: _Mapping[str, _Any] | None = ...) -> CreateActivityOutput: ...
@_operation
def create_state_machine(*, Name: str, Definition: _Any, RoleArn: str, Type: str | None = ..., LoggingConfiguration: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., TracingConfiguration: _Mapping[str, _Any] | None = ..., Publish: bool | None = ..., VersionDescription: str | None = ..., EncryptionConfiguration: _Mapping[str, _Any] | None = ...) -> CreateStateMachineOutput: ...
@_operation
def create_state_machine_alias(*, Name: str, RoutingConfiguration: _Sequence[_Mapping[str, _Any]], Description: str | None = ...) -> CreateStateMachineAliasOutput: ...
@_operation
def delete_activity(*, ActivityArn: str) -> DeleteActivityOutput: ...
@_operation
def delete_state_machine(*, StateMachineArn: str) -> DeleteStateMachineOutput: ...
@_operation
def delete_state_machine_alias(*, StateMachineAliasArn: str) -> DeleteStateMachineAliasOutput: ...
@_operation
def delete_state_machine_version(*, StateMachineVersionArn: str) -> DeleteStateMachineVersionOutput: ...
@_operation
def describe_activity(*, ActivityArn: str) -> DescribeActivityOutput: ...
@_operation
def describe_execution(*, ExecutionArn: str, IncludedData: str | None = ...) -> DescribeExecutionOutput: ...
@_operation
def describe_map_run(*, MapRunArn: str) -> DescribeMapRunOutput: ...
@_operation
def describe_state_machine(*, StateMachineArn: str, IncludedData: str | None = ...) -> DescribeStateMachineOutput: ...
@_operation
def describe_state_machine_alias(*, StateMachineAliasArn: str) -> DescribeStateMachineAliasOutput: ...
@_operation
def describe_state_machine_for_execution(*, ExecutionArn: str, IncludedData: str | None = ...) -> DescribeStateMachineForExecutionOutput: ...
@_operation
def get_activity_task(*, ActivityArn: str, WorkerName: str | None = ...) -> GetActivityTaskOutput: ...
@_operation
def get_execution_history(*, ExecutionArn: str, MaxResults: int | None = ..., ReverseOrder: bool | None = ..., NextToken: str | None = ..., IncludeExecutionData: bool | None = ...) -> GetExecutionHistoryOutput: ...
@_operation
def list_activities(*, MaxResults: int | None = ..., NextToken: str | None = ...) -> ListActivitiesOutput: ...
@_operation
def list_executions(*, StateMachineArn: str | None = ..., StatusFilter: str | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ..., MapRunArn: str | None = ..., RedriveFilter: str | None = ...) -> ListExecutionsOutput: ...
@_operation
def list_map_runs(*, ExecutionArn: str, MaxResults: int | None = ..., NextToken: str | None = ...) -> ListMapRunsOutput: ...
@_operation
def list_state_machine_aliases(*, StateMachineArn: str, NextToken: str | None = ..., MaxResults: int | None = ...) -> ListStateMachineAliasesOutput: ...
@_operation
def list_state_machine_versions(*, StateMachineArn: str, NextToken: str | None = ..., MaxResults: int | None = ...) -> ListStateMachineVersionsOutput: ...
@_operation
def list_state_machines(*, MaxResults: int | None = ..., NextToken: str | None = ...) -> ListStateMachinesOutput: ...
@_operation
def list_tags_for_resource(*, ResourceArn: str) -> ListTagsForResourceOutput: ...
@_operation
def publish_state_machine_version(*, StateMachineArn: str, RevisionId: _Any | None = ..., Description: str | None = ...) -> PublishStateMachineVersionOutput: ...
@_operation
def redrive_execution(*, ExecutionArn: str, ClientToken: str | None = ...) -> RedriveExecutionOutput: ...
@_operation
def send_task_failure(*, TaskToken: str, Error: str | None = ..., Cause: _Any | None = ...) -> SendTaskFailureOutput: ...
@_operation
def send_task_heartbeat(*, TaskToken: str) -> SendTaskHeartbeatOutput: ...
@_operation
def send_task_success(*, TaskToken: str, Output: _Any) -> SendTaskSuccessOutput: ...
@_operation
def start_execution(*, StateMachineArn: str, Name: str | None = ..., Input: _Any | None = ..., TraceHeader: str | None = ...) -> StartExecutionOutput: ...
@_operation
def start_sync_execution(*, StateMachineArn: str, Name: str | None = ..., Input: _Any | None = ..., TraceHeader: str | None = ..., IncludedData: str | None = ...) -> StartSyncExecutionOutput: ...
@_operation
def stop_execution(*, ExecutionArn: str, Error: str | None = ..., Cause: _Any | None = ...) -> StopExecutionOutput: ...
@_operation
def tag_resource(*, ResourceArn: str, Tags: _Sequence[_Mapping[str, _Any]]) -> TagResourceOutput: ...
@_operation
def test_state(*, Definition: _Any, RoleArn: str | None = ..., Input: _Any | None = ..., InspectionLevel: str | None = ..., RevealSecrets: bool | None = ..., Variables: _Any | None = ..., StateName: str | None = ..., Mock: _Mapping[str, _Any] | None = ..., Context: _Any | None = ..., StateConfiguration: _Mapping[str, _Any] | None = ...) -> TestStateOutput: ...
@_operation
def untag_resource(*, ResourceArn: str, TagKeys: _Sequence[str]) -> UntagResourceOutput: ...
@_operation
def update_map_run(*, MapRunArn: str, MaxConcurrency: int | None = ..., ToleratedFailurePercentage: float | None = ..., ToleratedFailureCount: int | None = ...) -> UpdateMapRunOutput: ...
@_operation
def update_state_machine(*, StateMachineArn: str, Definition: _Any | None = ..., RoleArn: str | None = ..., LoggingConfiguration: _Mapping[str, _Any] | None = ..., TracingConfiguration: _Mapping[str, _Any] | None = ..., Publish: bool | None = ..., VersionDescription: str | None = ..., EncryptionConfiguration: _Mapping[str, _Any] | None = ...) -> UpdateStateMachineOutput: ...
@_operation
def update_state_machine_alias(*, StateMachineAliasArn: str, Description: str | None = ..., RoutingConfiguration: _Sequence[_Mapping[str, _Any]] | None = ...) -> UpdateStateMachineAliasOutput: ...
@_operation
def validate_state_machine_definition(*, Definition: _Any, Type: str | None = ..., Severity: str | None = ..., MaxResults: int | None = ...) -> ValidateStateMachineDefinitionOutput: ...
