"""The types of `lambda_` in workflows. Made by `stepsmith stubs lambda_` from botocore's model."""

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
    class LambdaException(_AwsError): ...
    class AliasLimitExceededException(LambdaException): ...
    class CallbackTimeoutException(LambdaException): ...
    class CapacityProviderLimitExceededException(LambdaException): ...
    class CodeArtifactUserDeletedException(LambdaException): ...
    class CodeArtifactUserFailedException(LambdaException): ...
    class CodeArtifactUserPendingException(LambdaException): ...
    class CodeSigningConfigNotFoundException(LambdaException): ...
    class CodeStorageExceededException(LambdaException): ...
    class CodeVerificationFailedException(LambdaException): ...
    class DurableExecutionAlreadyStartedException(LambdaException): ...
    class Ec2AccessDeniedException(LambdaException): ...
    class Ec2ThrottledException(LambdaException): ...
    class Ec2UnexpectedException(LambdaException): ...
    class EfsMountConnectivityException(LambdaException): ...
    class EfsMountFailureException(LambdaException): ...
    class EfsMountTimeoutException(LambdaException): ...
    class EfsioException(LambdaException): ...
    class EniLimitReachedException(LambdaException): ...
    class EniNotReadyException(LambdaException): ...
    class FunctionVersionsPerCapacityProviderLimitExceededException(LambdaException): ...
    class InvalidCodeSignatureException(LambdaException): ...
    class InvalidParameterValueException(LambdaException): ...
    class InvalidRequestContentException(LambdaException): ...
    class InvalidRuntimeException(LambdaException): ...
    class InvalidSecurityGroupIdException(LambdaException): ...
    class InvalidSubnetIdException(LambdaException): ...
    class InvalidZipFileException(LambdaException): ...
    class KmsAccessDeniedException(LambdaException): ...
    class KmsDisabledException(LambdaException): ...
    class KmsInvalidStateException(LambdaException): ...
    class KmsNotFoundException(LambdaException): ...
    class ModeNotSupportedException(LambdaException): ...
    class NoPublishedVersionException(LambdaException): ...
    class PolicyLengthExceededException(LambdaException): ...
    class PreconditionFailedException(LambdaException): ...
    class ProvisionedConcurrencyConfigNotFoundException(LambdaException): ...
    class PublicPolicyException(LambdaException): ...
    class RecursiveInvocationException(LambdaException): ...
    class RequestTooLargeException(LambdaException): ...
    class ResourceConflictException(LambdaException): ...
    class ResourceInUseException(LambdaException): ...
    class ResourceNotFoundException(LambdaException): ...
    class ResourceNotReadyException(LambdaException): ...
    class RuntimeAliasDeletedException(LambdaException): ...
    class RuntimeVersionDeletedException(LambdaException): ...
    class S3FilesMountConnectivityException(LambdaException): ...
    class S3FilesMountFailureException(LambdaException): ...
    class S3FilesMountTimeoutException(LambdaException): ...
    class SdkClientException(_AwsError): ...
    class SerializedRequestEntityTooLargeException(LambdaException): ...
    class ServiceException(LambdaException): ...
    class ServiceQuotaExceededException(LambdaException): ...
    class SnapStartException(LambdaException): ...
    class SnapStartNotReadyException(LambdaException): ...
    class SnapStartRegenerationFailureException(LambdaException): ...
    class SnapStartTimeoutException(LambdaException): ...
    class SubnetIpAddressLimitReachedException(LambdaException): ...
    class TooManyRequestsException(LambdaException): ...
    class UnsupportedMediaTypeException(LambdaException): ...

class AcceleratorConfig(_Structure):
    AcceleratorMemorySize: int
class AccountLimit(_Structure):
    TotalCodeSize: int | None
    CodeSizeUnzipped: int | None
    CodeSizeZipped: int | None
    ConcurrentExecutions: int | None
    UnreservedConcurrentExecutions: int | None
class AccountUsage(_Structure):
    TotalCodeSize: int | None
    FunctionCount: int | None
class AddLayerVersionPermissionResponse(_Structure):
    Statement: str | None
    RevisionId: str | None
class AddPermissionResponse(_Structure):
    Statement: str | None
class AliasConfiguration(_Structure):
    AliasArn: str | None
    Name: str | None
    FunctionVersion: str | None
    Description: str | None
    RoutingConfig: AliasRoutingConfiguration | None
    RevisionId: str | None
class AliasRoutingConfiguration(_Structure):
    AdditionalVersionWeights: dict[str, float] | None
class AllowedPublishers(_Structure):
    SigningProfileVersionArns: list[str]
class AmazonManagedKafkaEventSourceConfig(_Structure):
    ConsumerGroupId: str | None
    SchemaRegistryConfig: KafkaSchemaRegistryConfig | None
class CallbackDetails(_Structure):
    CallbackId: str | None
    Result: str | None
    Error: ErrorObject | None
class CallbackFailedDetails(_Structure):
    Error: EventError
class CallbackStartedDetails(_Structure):
    CallbackId: str
    HeartbeatTimeout: int | None
    Timeout: int | None
class CallbackSucceededDetails(_Structure):
    Result: EventResult
class CallbackTimedOutDetails(_Structure):
    Error: EventError
class CapacityProvider(_Structure):
    CapacityProviderArn: str
    State: str
    VpcConfig: CapacityProviderVpcConfig
    PermissionsConfig: CapacityProviderPermissionsConfig
    InstanceRequirements: InstanceRequirements_ | None
    CapacityProviderScalingConfig: CapacityProviderScalingConfig_ | None
    KmsKeyArn: str | None
    LastModified: str | None
    PropagateTags: PropagateTags_ | None
    TelemetryConfig: CapacityProviderTelemetryConfig | None
class CapacityProviderConfig(_Structure):
    LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig_
class CapacityProviderLoggingConfig(_Structure):
    SystemLogLevel: str | None
    LogGroup: str | None
class CapacityProviderPermissionsConfig(_Structure):
    CapacityProviderOperatorRoleArn: str
class CapacityProviderScalingConfig(_Structure):
    MaxVCpuCount: int | None
    ScalingMode: str | None
    ScalingPolicies: list[TargetTrackingScalingPolicy] | None
class CapacityProviderTelemetryConfig(_Structure):
    LoggingConfig: CapacityProviderLoggingConfig | None
class CapacityProviderVpcConfig(_Structure):
    SubnetIds: list[str]
    SecurityGroupIds: list[str]
class ChainedInvokeDetails(_Structure):
    Result: str | None
    Error: ErrorObject | None
class ChainedInvokeFailedDetails(_Structure):
    Error: EventError
class ChainedInvokeStartedDetails(_Structure):
    FunctionName: str
    TenantId: str | None
    Input: EventInput | None
    ExecutedVersion: str | None
    DurableExecutionArn: str | None
class ChainedInvokeStoppedDetails(_Structure):
    Error: EventError
class ChainedInvokeSucceededDetails(_Structure):
    Result: EventResult
class ChainedInvokeTimedOutDetails(_Structure):
    Error: EventError
class CheckpointDurableExecutionResponse(_Structure):
    CheckpointToken: str | None
    NewExecutionState: CheckpointUpdatedExecutionState
class CheckpointUpdatedExecutionState(_Structure):
    Operations: list[Operation] | None
    NextMarker: str | None
class CodeSigningConfig(_Structure):
    CodeSigningConfigId: str
    CodeSigningConfigArn: str
    Description: str | None
    AllowedPublishers: AllowedPublishers_
    CodeSigningPolicies: CodeSigningPolicies_
    LastModified: str
class CodeSigningPolicies(_Structure):
    UntrustedArtifactOnDeployment: str | None
class Concurrency(_Structure):
    ReservedConcurrentExecutions: int | None
class ContextDetails(_Structure):
    ReplayChildren: bool | None
    Result: str | None
    Error: ErrorObject | None
class ContextFailedDetails(_Structure):
    Error: EventError
class ContextStartedDetails(_Structure): ...
class ContextSucceededDetails(_Structure):
    Result: EventResult
class Cors(_Structure):
    AllowCredentials: bool | None
    AllowHeaders: list[str] | None
    AllowMethods: list[str] | None
    AllowOrigins: list[str] | None
    ExposeHeaders: list[str] | None
    MaxAge: int | None
class CreateCapacityProviderResponse(_Structure):
    CapacityProvider: CapacityProvider_
class CreateCodeSigningConfigResponse(_Structure):
    CodeSigningConfig: CodeSigningConfig_
class CreateFunctionUrlConfigResponse(_Structure):
    FunctionUrl: str
    FunctionArn: str
    AuthType: str
    Cors: Cors_ | None
    CreationTime: str
    InvokeMode: str | None
class DeadLetterConfig(_Structure):
    TargetArn: str | None
class DeleteCapacityProviderResponse(_Structure):
    CapacityProvider: CapacityProvider_
class DeleteCodeSigningConfigResponse(_Structure): ...
class DeleteDurableExecutionResponse(_Structure):
    DeletionRequestTimestamp: _Any
class DeleteFunctionResponse(_Structure):
    StatusCode: int | None
class DestinationConfig(_Structure):
    OnSuccess: OnSuccess_ | None
    OnFailure: OnFailure_ | None
class DocumentDBEventSourceConfig(_Structure):
    DatabaseName: str | None
    CollectionName: str | None
    FullDocument: str | None
class DurableConfig(_Structure):
    KmsKeyArn: str | None
    RetentionPeriodInDays: int | None
    ExecutionTimeout: int | None
class EnvironmentError(_Structure):
    ErrorCode: str | None
    Message: str | None
class EnvironmentResponse(_Structure):
    Variables: dict[str, str] | None
    Error: EnvironmentError | None
class EphemeralStorage(_Structure):
    Size: int
class ErrorObject(_Structure):
    ErrorMessage: str | None
    ErrorType: str | None
    ErrorData: str | None
    StackTrace: list[str] | None
class Event(_Structure):
    EventType: str | None
    SubType: str | None
    EventId: int | None
    Id: str | None
    Name: str | None
    EventTimestamp: _Any | None
    ParentId: str | None
    ExecutionStartedDetails: ExecutionStartedDetails_ | None
    ExecutionSucceededDetails: ExecutionSucceededDetails_ | None
    ExecutionFailedDetails: ExecutionFailedDetails_ | None
    ExecutionTimedOutDetails: ExecutionTimedOutDetails_ | None
    ExecutionStoppedDetails: ExecutionStoppedDetails_ | None
    ContextStartedDetails: ContextStartedDetails_ | None
    ContextSucceededDetails: ContextSucceededDetails_ | None
    ContextFailedDetails: ContextFailedDetails_ | None
    WaitStartedDetails: WaitStartedDetails_ | None
    WaitSucceededDetails: WaitSucceededDetails_ | None
    WaitCancelledDetails: WaitCancelledDetails_ | None
    StepStartedDetails: StepStartedDetails_ | None
    StepSucceededDetails: StepSucceededDetails_ | None
    StepFailedDetails: StepFailedDetails_ | None
    ChainedInvokeStartedDetails: ChainedInvokeStartedDetails_ | None
    ChainedInvokeSucceededDetails: ChainedInvokeSucceededDetails_ | None
    ChainedInvokeFailedDetails: ChainedInvokeFailedDetails_ | None
    ChainedInvokeTimedOutDetails: ChainedInvokeTimedOutDetails_ | None
    ChainedInvokeStoppedDetails: ChainedInvokeStoppedDetails_ | None
    CallbackStartedDetails: CallbackStartedDetails_ | None
    CallbackSucceededDetails: CallbackSucceededDetails_ | None
    CallbackFailedDetails: CallbackFailedDetails_ | None
    CallbackTimedOutDetails: CallbackTimedOutDetails_ | None
    InvocationCompletedDetails: InvocationCompletedDetails_ | None
    ExecutionPausedDetails: ExecutionPausedDetails_ | None
    ExecutionResumedDetails: ExecutionResumedDetails_ | None
class EventError(_Structure):
    Payload: ErrorObject | None
    Truncated: bool | None
class EventInput(_Structure):
    Payload: str | None
    Truncated: bool | None
class EventPauseReason(_Structure):
    Payload: str | None
    Truncated: bool | None
class EventResult(_Structure):
    Payload: str | None
    Truncated: bool | None
class EventResumeReason(_Structure):
    Payload: str | None
    Truncated: bool | None
class EventSourceMappingConfiguration(_Structure):
    Uuid: str | None
    StartingPosition: str | None
    StartingPositionTimestamp: _Any | None
    BatchSize: int | None
    MaximumBatchingWindowInSeconds: int | None
    ParallelizationFactor: int | None
    EventSourceArn: str | None
    FilterCriteria: FilterCriteria_ | None
    FilterCriteriaError: FilterCriteriaError_ | None
    KmsKeyArn: str | None
    MetricsConfig: EventSourceMappingMetricsConfig | None
    LoggingConfig: EventSourceMappingLoggingConfig | None
    ScalingConfig: ScalingConfig_ | None
    FunctionArn: str | None
    LastModified: _Any | None
    LastProcessingResult: str | None
    State: str | None
    StateTransitionReason: str | None
    DestinationConfig: DestinationConfig_ | None
    Topics: list[str] | None
    Queues: list[str] | None
    SourceAccessConfigurations: list[SourceAccessConfiguration] | None
    SelfManagedEventSource: SelfManagedEventSource_ | None
    MaximumRecordAgeInSeconds: int | None
    BisectBatchOnFunctionError: bool | None
    MaximumRetryAttempts: int | None
    TumblingWindowInSeconds: int | None
    FunctionResponseTypes: list[str] | None
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig_ | None
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig_ | None
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig_ | None
    EventSourceMappingArn: str | None
    ProvisionedPollerConfig: ProvisionedPollerConfig_ | None
class EventSourceMappingLoggingConfig(_Structure):
    SystemLogLevel: str | None
class EventSourceMappingMetricsConfig(_Structure):
    Metrics: list[str] | None
class Execution(_Structure):
    DurableExecutionArn: str
    DurableExecutionName: str
    FunctionArn: str
    Status: str
    StartTimestamp: _Any
    EndTimestamp: _Any | None
    KmsKeyArn: str | None
class ExecutionDetails(_Structure):
    InputPayload: str | None
class ExecutionFailedDetails(_Structure):
    Error: EventError
class ExecutionPausedDetails(_Structure):
    PauseRequestTimestamp: _Any
    Reason: EventPauseReason | None
    ExecutionTimeoutPaused: bool
class ExecutionResumedDetails(_Structure):
    ResumeRequestTimestamp: _Any
    Reason: EventResumeReason | None
class ExecutionStartedDetails(_Structure):
    Input: EventInput
    ExecutionTimeout: int
class ExecutionStoppedDetails(_Structure):
    Error: EventError
class ExecutionSucceededDetails(_Structure):
    Result: EventResult
class ExecutionTimedOutDetails(_Structure):
    Error: EventError | None
class FileSystemConfig(_Structure):
    Arn: str
    LocalMountPath: str
    S3FilesConfig: S3FilesConfig_ | None
class Filter(_Structure):
    Pattern: str | None
class FilterCriteria(_Structure):
    Filters: list[Filter] | None
class FilterCriteriaError(_Structure):
    ErrorCode: str | None
    Message: str | None
class FunctionCodeLocation(_Structure):
    RepositoryType: str | None
    Location: str | None
    ImageUri: str | None
    ResolvedImageUri: str | None
    ResolvedS3Object: ResolvedS3Object_ | None
    SourceKMSKeyArn: str | None
    Error: FunctionCodeLocationError | None
class FunctionCodeLocationError(_Structure):
    ErrorCode: str | None
    Message: str | None
class FunctionConfiguration(_Structure):
    FunctionName: str | None
    FunctionArn: str | None
    Runtime: str | None
    Role: str | None
    Handler: str | None
    CodeSize: int | None
    Description: str | None
    Timeout: int | None
    MemorySize: int | None
    LastModified: str | None
    CodeSha256: str | None
    Version: str | None
    VpcConfig: VpcConfigResponse | None
    DeadLetterConfig: DeadLetterConfig_ | None
    Environment: EnvironmentResponse | None
    KmsKeyArn: str | None
    TracingConfig: TracingConfigResponse | None
    MasterArn: str | None
    RevisionId: str | None
    Layers: list[Layer] | None
    State: str | None
    StateReason: str | None
    StateReasonCode: str | None
    LastUpdateStatus: str | None
    LastUpdateStatusReason: str | None
    LastUpdateStatusReasonCode: str | None
    FileSystemConfigs: list[FileSystemConfig] | None
    SigningProfileVersionArn: str | None
    SigningJobArn: str | None
    PackageType: str | None
    ImageConfigResponse: ImageConfigResponse_ | None
    Architectures: list[str] | None
    EphemeralStorage: EphemeralStorage_ | None
    SnapStart: SnapStartResponse | None
    RuntimeVersionConfig: RuntimeVersionConfig_ | None
    LoggingConfig: LoggingConfig_ | None
    TenancyConfig: TenancyConfig_ | None
    CapacityProviderConfig: CapacityProviderConfig_ | None
    ConfigSha256: str | None
    DurableConfig: DurableConfig_ | None
    RuntimeConfig: FunctionRuntimeConfig | None
    AcceleratorConfig: AcceleratorConfig_ | None
class FunctionEventInvokeConfig(_Structure):
    LastModified: _Any | None
    FunctionArn: str | None
    MaximumRetryAttempts: int | None
    MaximumEventAgeInSeconds: int | None
    DestinationConfig: DestinationConfig_ | None
class FunctionRuntimeConfig(_Structure):
    RuntimeArn: str
    RuntimeAlias: str
class FunctionScalingConfig(_Structure):
    MinExecutionEnvironments: int | None
    MaxExecutionEnvironments: int | None
class FunctionUrlConfig(_Structure):
    FunctionUrl: str
    FunctionArn: str
    CreationTime: str
    LastModifiedTime: str
    Cors: Cors_ | None
    AuthType: str
    InvokeMode: str | None
class FunctionVersionsByCapacityProviderListItem(_Structure):
    FunctionArn: str
    State: str
class GetAccountSettingsResponse(_Structure):
    AccountLimit: AccountLimit_ | None
    AccountUsage: AccountUsage_ | None
class GetCapacityProviderResponse(_Structure):
    CapacityProvider: CapacityProvider_
class GetCodeSigningConfigResponse(_Structure):
    CodeSigningConfig: CodeSigningConfig_
class GetDurableExecutionHistoryResponse(_Structure):
    Events: list[Event]
    NextMarker: str | None
class GetDurableExecutionResponse(_Structure):
    DurableExecutionArn: str
    DurableExecutionName: str
    FunctionArn: str
    InputPayload: str | None
    Result: str | None
    Error: ErrorObject | None
    StartTimestamp: _Any
    Status: str
    EndTimestamp: _Any | None
    Version: str | None
    TraceHeader: TraceHeader_ | None
    ExecutionDataIncluded: bool | None
    DurableConfig: DurableConfig_ | None
    PauseDetails: PauseDetails_ | None
    ExpectedExecutionTimeoutTimestamp: _Any | None
class GetDurableExecutionStateResponse(_Structure):
    Operations: list[Operation]
    NextMarker: str | None
class GetFunctionCodeSigningConfigResponse(_Structure):
    CodeSigningConfigArn: str
    FunctionName: str
class GetFunctionConcurrencyResponse(_Structure):
    ReservedConcurrentExecutions: int | None
class GetFunctionRecursionConfigResponse(_Structure):
    RecursiveLoop: str | None
class GetFunctionResponse(_Structure):
    Configuration: FunctionConfiguration | None
    Code: FunctionCodeLocation | None
    Tags: dict[str, str] | None
    TagsError: TagsError_ | None
    Concurrency: Concurrency_ | None
class GetFunctionScalingConfigResponse(_Structure):
    FunctionArn: str | None
    AppliedFunctionScalingConfig: FunctionScalingConfig | None
    RequestedFunctionScalingConfig: FunctionScalingConfig | None
class GetFunctionUrlConfigResponse(_Structure):
    FunctionUrl: str
    FunctionArn: str
    AuthType: str
    Cors: Cors_ | None
    CreationTime: str
    LastModifiedTime: str
    InvokeMode: str | None
class GetLayerVersionPolicyResponse(_Structure):
    Policy: str | None
    RevisionId: str | None
class GetLayerVersionResponse(_Structure):
    Content: LayerVersionContentOutput | None
    LayerArn: str | None
    LayerVersionArn: str | None
    Description: str | None
    CreatedDate: str | None
    Version: int | None
    CompatibleArchitectures: list[str] | None
    CompatibleRuntimes: list[str] | None
    LicenseInfo: str | None
class GetPolicyResponse(_Structure):
    Policy: str | None
    RevisionId: str | None
class GetProvisionedConcurrencyConfigResponse(_Structure):
    RequestedProvisionedConcurrentExecutions: int | None
    AvailableProvisionedConcurrentExecutions: int | None
    AllocatedProvisionedConcurrentExecutions: int | None
    Status: str | None
    StatusReason: str | None
    LastModified: str | None
class GetResourcePolicyResponse(_Structure):
    Policy: str | None
    RevisionId: str | None
class GetRuntimeManagementConfigResponse(_Structure):
    UpdateRuntimeOn: str | None
    FunctionArn: str | None
    RuntimeVersionArn: str | None
class ImageConfig(_Structure):
    EntryPoint: list[str] | None
    Command: list[str] | None
    WorkingDirectory: str | None
class ImageConfigError(_Structure):
    ErrorCode: str | None
    Message: str | None
class ImageConfigResponse(_Structure):
    ImageConfig: ImageConfig_ | None
    Error: ImageConfigError | None
class InstanceRequirements(_Structure):
    Architectures: list[str] | None
    AllowedInstanceTypes: list[str] | None
    ExcludedInstanceTypes: list[str] | None
class InvocationCompletedDetails(_Structure):
    StartTimestamp: _Any
    EndTimestamp: _Any
    RequestId: str
    Error: EventError | None
class InvocationResponse(_Structure):
    StatusCode: int | None
    FunctionError: str | None
    LogResult: str | None
    Payload: _Any | None
    ExecutedVersion: str | None
    DurableExecutionArn: str | None
class KafkaSchemaRegistryAccessConfig(_Structure):
    Type: str | None
    Uri: str | None
class KafkaSchemaRegistryConfig(_Structure):
    SchemaRegistryURI: str | None
    EventRecordFormat: str | None
    AccessConfigs: list[KafkaSchemaRegistryAccessConfig] | None
    SchemaValidationConfigs: list[KafkaSchemaValidationConfig] | None
class KafkaSchemaValidationConfig(_Structure):
    Attribute: str | None
class LambdaManagedInstancesCapacityProviderConfig(_Structure):
    CapacityProviderArn: str
    PerExecutionEnvironmentMaxConcurrency: int | None
    ExecutionEnvironmentMemoryGiBPerVCpu: float | None
class Layer(_Structure):
    Arn: str | None
    CodeSize: int | None
    SigningProfileVersionArn: str | None
    SigningJobArn: str | None
class LayerVersionContentOutput(_Structure):
    Location: str | None
    CodeSha256: str | None
    CodeSize: int | None
    SigningProfileVersionArn: str | None
    SigningJobArn: str | None
    ResolvedS3Object: ResolvedS3Object_ | None
class LayerVersionsListItem(_Structure):
    LayerVersionArn: str | None
    Version: int | None
    Description: str | None
    CreatedDate: str | None
    CompatibleArchitectures: list[str] | None
    CompatibleRuntimes: list[str] | None
    LicenseInfo: str | None
class LayersListItem(_Structure):
    LayerName: str | None
    LayerArn: str | None
    LatestMatchingVersion: LayerVersionsListItem | None
class ListAliasesResponse(_Structure):
    NextMarker: str | None
    Aliases: list[AliasConfiguration] | None
class ListCapacityProvidersResponse(_Structure):
    CapacityProviders: list[CapacityProvider]
    NextMarker: str | None
class ListCodeSigningConfigsResponse(_Structure):
    NextMarker: str | None
    CodeSigningConfigs: list[CodeSigningConfig] | None
class ListDurableExecutionsByFunctionResponse(_Structure):
    DurableExecutions: list[Execution] | None
    NextMarker: str | None
class ListEventSourceMappingsResponse(_Structure):
    NextMarker: str | None
    EventSourceMappings: list[EventSourceMappingConfiguration] | None
class ListFunctionEventInvokeConfigsResponse(_Structure):
    FunctionEventInvokeConfigs: list[FunctionEventInvokeConfig] | None
    NextMarker: str | None
class ListFunctionUrlConfigsResponse(_Structure):
    FunctionUrlConfigs: list[FunctionUrlConfig]
    NextMarker: str | None
class ListFunctionVersionsByCapacityProviderResponse(_Structure):
    CapacityProviderArn: str
    FunctionVersions: list[FunctionVersionsByCapacityProviderListItem]
    NextMarker: str | None
class ListFunctionsByCodeSigningConfigResponse(_Structure):
    NextMarker: str | None
    FunctionArns: list[str] | None
class ListFunctionsResponse(_Structure):
    NextMarker: str | None
    Functions: list[FunctionConfiguration] | None
class ListLayerVersionsResponse(_Structure):
    NextMarker: str | None
    LayerVersions: list[LayerVersionsListItem] | None
class ListLayersResponse(_Structure):
    NextMarker: str | None
    Layers: list[LayersListItem] | None
class ListProvisionedConcurrencyConfigsResponse(_Structure):
    ProvisionedConcurrencyConfigs: list[ProvisionedConcurrencyConfigListItem] | None
    NextMarker: str | None
class ListTagsResponse(_Structure):
    Tags: dict[str, str] | None
class ListVersionsByFunctionResponse(_Structure):
    NextMarker: str | None
    Versions: list[FunctionConfiguration] | None
class LoggingConfig(_Structure):
    LogFormat: str | None
    ApplicationLogLevel: str | None
    SystemLogLevel: str | None
    LogGroup: str | None
class OnFailure(_Structure):
    Destination: str | None
class OnSuccess(_Structure):
    Destination: str | None
class Operation(_Structure):
    Id: str
    ParentId: str | None
    Name: str | None
    Type: str
    SubType: str | None
    StartTimestamp: _Any
    EndTimestamp: _Any | None
    Status: str
    ExecutionDetails: ExecutionDetails_ | None
    ContextDetails: ContextDetails_ | None
    StepDetails: StepDetails_ | None
    WaitDetails: WaitDetails_ | None
    CallbackDetails: CallbackDetails_ | None
    ChainedInvokeDetails: ChainedInvokeDetails_ | None
class PauseDetails(_Structure):
    PauseRequestTimestamp: _Any
    Reason: str | None
    ExecutionTimeoutPaused: bool
class PauseDurableExecutionResponse(_Structure): ...
class PropagateTags(_Structure):
    Mode: str | None
    ExplicitTags: dict[str, str] | None
class ProvisionedConcurrencyConfigListItem(_Structure):
    FunctionArn: str | None
    RequestedProvisionedConcurrentExecutions: int | None
    AvailableProvisionedConcurrentExecutions: int | None
    AllocatedProvisionedConcurrentExecutions: int | None
    Status: str | None
    StatusReason: str | None
    LastModified: str | None
class ProvisionedPollerConfig(_Structure):
    MinimumPollers: int | None
    MaximumPollers: int | None
    PollerGroupName: str | None
class PublishLayerVersionResponse(_Structure):
    Content: LayerVersionContentOutput | None
    LayerArn: str | None
    LayerVersionArn: str | None
    Description: str | None
    CreatedDate: str | None
    Version: int | None
    CompatibleArchitectures: list[str] | None
    CompatibleRuntimes: list[str] | None
    LicenseInfo: str | None
class PutFunctionCodeSigningConfigResponse(_Structure):
    CodeSigningConfigArn: str
    FunctionName: str
class PutFunctionRecursionConfigResponse(_Structure):
    RecursiveLoop: str | None
class PutFunctionScalingConfigResponse(_Structure):
    FunctionState: str | None
class PutProvisionedConcurrencyConfigResponse(_Structure):
    RequestedProvisionedConcurrentExecutions: int | None
    AllocatedProvisionedConcurrentExecutions: int | None
    AvailableProvisionedConcurrentExecutions: int | None
    Status: str | None
    StatusReason: str | None
    LastModified: str | None
class PutResourcePolicyResponse(_Structure):
    Policy: str | None
    RevisionId: str | None
class PutRuntimeManagementConfigResponse(_Structure):
    UpdateRuntimeOn: str
    FunctionArn: str
    RuntimeVersionArn: str | None
class ResolvedS3Object(_Structure):
    S3Bucket: str | None
    S3Key: str | None
    S3ObjectVersion: str | None
class ResumeDurableExecutionResponse(_Structure): ...
class RetryDetails(_Structure):
    CurrentAttempt: int | None
    NextAttemptDelaySeconds: int | None
class RuntimeVersionConfig(_Structure):
    RuntimeVersionArn: str | None
    Error: RuntimeVersionError | None
class RuntimeVersionError(_Structure):
    ErrorCode: str | None
    Message: str | None
class S3FilesConfig(_Structure):
    DirectS3Read: str | None
class ScalingConfig(_Structure):
    MaximumConcurrency: int | None
class SelfManagedEventSource(_Structure):
    Endpoints: dict[str, list[str]] | None
class SelfManagedKafkaEventSourceConfig(_Structure):
    ConsumerGroupId: str | None
    SchemaRegistryConfig: KafkaSchemaRegistryConfig | None
    ConsumptionMode: str | None
class SendDurableExecutionCallbackFailureResponse(_Structure): ...
class SendDurableExecutionCallbackHeartbeatResponse(_Structure): ...
class SendDurableExecutionCallbackSuccessResponse(_Structure): ...
class SnapStartResponse(_Structure):
    ApplyOn: str | None
    OptimizationStatus: str | None
class SourceAccessConfiguration(_Structure):
    Type: str | None
    Uri: str | None
class StepDetails(_Structure):
    Attempt: int | None
    NextAttemptTimestamp: _Any | None
    Result: str | None
    Error: ErrorObject | None
class StepFailedDetails(_Structure):
    Error: EventError
    RetryDetails: RetryDetails_
class StepStartedDetails(_Structure): ...
class StepSucceededDetails(_Structure):
    Result: EventResult
    RetryDetails: RetryDetails_
class StopDurableExecutionResponse(_Structure):
    StopTimestamp: _Any
class TagsError(_Structure):
    ErrorCode: str
    Message: str
class TargetTrackingScalingPolicy(_Structure):
    PredefinedMetricType: str
    TargetValue: float
class TenancyConfig(_Structure):
    TenantIsolationMode: str
class TraceHeader(_Structure):
    XAmznTraceId: str | None
class TracingConfigResponse(_Structure):
    Mode: str | None
class UpdateCapacityProviderResponse(_Structure):
    CapacityProvider: CapacityProvider_
class UpdateCodeSigningConfigResponse(_Structure):
    CodeSigningConfig: CodeSigningConfig_
class UpdateFunctionUrlConfigResponse(_Structure):
    FunctionUrl: str
    FunctionArn: str
    AuthType: str
    Cors: Cors_ | None
    CreationTime: str
    LastModifiedTime: str
    InvokeMode: str | None
class VpcConfigResponse(_Structure):
    SubnetIds: list[str] | None
    SecurityGroupIds: list[str] | None
    VpcId: str | None
    Ipv6AllowedForDualStack: bool | None
class WaitCancelledDetails(_Structure):
    Error: EventError | None
class WaitDetails(_Structure):
    ScheduledEndTimestamp: _Any | None
class WaitStartedDetails(_Structure):
    Duration: int
    ScheduledEndTimestamp: _Any
class WaitSucceededDetails(_Structure):
    Duration: int | None
AcceleratorConfig_ = AcceleratorConfig
AccountLimit_ = AccountLimit
AccountUsage_ = AccountUsage
AllowedPublishers_ = AllowedPublishers
AmazonManagedKafkaEventSourceConfig_ = AmazonManagedKafkaEventSourceConfig
CallbackDetails_ = CallbackDetails
CallbackFailedDetails_ = CallbackFailedDetails
CallbackStartedDetails_ = CallbackStartedDetails
CallbackSucceededDetails_ = CallbackSucceededDetails
CallbackTimedOutDetails_ = CallbackTimedOutDetails
CapacityProvider_ = CapacityProvider
CapacityProviderConfig_ = CapacityProviderConfig
CapacityProviderScalingConfig_ = CapacityProviderScalingConfig
ChainedInvokeDetails_ = ChainedInvokeDetails
ChainedInvokeFailedDetails_ = ChainedInvokeFailedDetails
ChainedInvokeStartedDetails_ = ChainedInvokeStartedDetails
ChainedInvokeStoppedDetails_ = ChainedInvokeStoppedDetails
ChainedInvokeSucceededDetails_ = ChainedInvokeSucceededDetails
ChainedInvokeTimedOutDetails_ = ChainedInvokeTimedOutDetails
CodeSigningConfig_ = CodeSigningConfig
CodeSigningPolicies_ = CodeSigningPolicies
Concurrency_ = Concurrency
ContextDetails_ = ContextDetails
ContextFailedDetails_ = ContextFailedDetails
ContextStartedDetails_ = ContextStartedDetails
ContextSucceededDetails_ = ContextSucceededDetails
Cors_ = Cors
DeadLetterConfig_ = DeadLetterConfig
DestinationConfig_ = DestinationConfig
DocumentDBEventSourceConfig_ = DocumentDBEventSourceConfig
DurableConfig_ = DurableConfig
EphemeralStorage_ = EphemeralStorage
ExecutionDetails_ = ExecutionDetails
ExecutionFailedDetails_ = ExecutionFailedDetails
ExecutionPausedDetails_ = ExecutionPausedDetails
ExecutionResumedDetails_ = ExecutionResumedDetails
ExecutionStartedDetails_ = ExecutionStartedDetails
ExecutionStoppedDetails_ = ExecutionStoppedDetails
ExecutionSucceededDetails_ = ExecutionSucceededDetails
ExecutionTimedOutDetails_ = ExecutionTimedOutDetails
FilterCriteria_ = FilterCriteria
FilterCriteriaError_ = FilterCriteriaError
ImageConfig_ = ImageConfig
ImageConfigResponse_ = ImageConfigResponse
InstanceRequirements_ = InstanceRequirements
InvocationCompletedDetails_ = InvocationCompletedDetails
LambdaManagedInstancesCapacityProviderConfig_ = LambdaManagedInstancesCapacityProviderConfig
LoggingConfig_ = LoggingConfig
OnFailure_ = OnFailure
OnSuccess_ = OnSuccess
PauseDetails_ = PauseDetails
PropagateTags_ = PropagateTags
ProvisionedPollerConfig_ = ProvisionedPollerConfig
ResolvedS3Object_ = ResolvedS3Object
RetryDetails_ = RetryDetails
RuntimeVersionConfig_ = RuntimeVersionConfig
S3FilesConfig_ = S3FilesConfig
ScalingConfig_ = ScalingConfig
SelfManagedEventSource_ = SelfManagedEventSource
SelfManagedKafkaEventSourceConfig_ = SelfManagedKafkaEventSourceConfig
StepDetails_ = StepDetails
StepFailedDetails_ = StepFailedDetails
StepStartedDetails_ = StepStartedDetails
StepSucceededDetails_ = StepSucceededDetails
TagsError_ = TagsError
TenancyConfig_ = TenancyConfig
TraceHeader_ = TraceHeader
WaitCancelledDetails_ = WaitCancelledDetails
WaitDetails_ = WaitDetails
WaitStartedDetails_ = WaitStartedDetails
WaitSucceededDetails_ = WaitSucceededDetails

@_operation
def add_layer_version_permission(*, LayerName: str, VersionNumber: int, StatementId: str, Action: str, Principal: str, OrganizationId: str | None = ..., RevisionId: _Any | None = ...) -> AddLayerVersionPermissionResponse: ...
@_operation
def add_permission(*, FunctionName: str, StatementId: str, Action: str, Principal: str, SourceArn: str | None = ..., FunctionUrlAuthType: str | None = ..., InvokedViaFunctionUrl: bool | None = ..., SourceAccount: str | None = ..., EventSourceToken: str | None = ..., Qualifier: str | None = ..., RevisionId: _Any | None = ..., PrincipalOrgID: str | None = ...) -> AddPermissionResponse: ...
@_operation
def checkpoint_durable_execution(*, DurableExecutionArn: str, CheckpointToken: str, Updates: _Sequence[_Mapping[str, _Any]] | None = ..., ClientToken: str | None = ...) -> CheckpointDurableExecutionResponse: ...
@_operation
def create_alias(*, FunctionName: str, Name: str, FunctionVersion: str, Description: str | None = ..., RoutingConfig: _Mapping[str, _Any] | None = ...) -> AliasConfiguration: ...
@_operation
def create_capacity_provider(*, CapacityProviderName: str, VpcConfig: _Mapping[str, _Any], PermissionsConfig: _Mapping[str, _Any], InstanceRequirements: _Mapping[str, _Any] | None = ..., CapacityProviderScalingConfig: _Mapping[str, _Any] | None = ..., KmsKeyArn: str | None = ..., Tags: _Mapping[str, str] | None = ..., PropagateTags: _Mapping[str, _Any] | None = ..., TelemetryConfig: _Mapping[str, _Any] | None = ...) -> CreateCapacityProviderResponse: ...
@_operation
def create_code_signing_config(*, AllowedPublishers: _Mapping[str, _Any], Description: str | None = ..., CodeSigningPolicies: _Mapping[str, _Any] | None = ..., Tags: _Mapping[str, str] | None = ...) -> CreateCodeSigningConfigResponse: ...
@_operation
def create_event_source_mapping(*, FunctionName: str, EventSourceArn: str | None = ..., Enabled: bool | None = ..., BatchSize: int | None = ..., FilterCriteria: _Mapping[str, _Any] | None = ..., KmsKeyArn: str | None = ..., MetricsConfig: _Mapping[str, _Any] | None = ..., LoggingConfig: _Mapping[str, _Any] | None = ..., ScalingConfig: _Mapping[str, _Any] | None = ..., MaximumBatchingWindowInSeconds: int | None = ..., ParallelizationFactor: int | None = ..., StartingPosition: str | None = ..., StartingPositionTimestamp: str | _datetime | None = ..., DestinationConfig: _Mapping[str, _Any] | None = ..., MaximumRecordAgeInSeconds: int | None = ..., BisectBatchOnFunctionError: bool | None = ..., MaximumRetryAttempts: int | None = ..., Tags: _Mapping[str, str] | None = ..., TumblingWindowInSeconds: int | None = ..., Topics: _Sequence[str] | None = ..., Queues: _Sequence[str] | None = ..., SourceAccessConfigurations: _Sequence[_Mapping[str, _Any]] | None = ..., SelfManagedEventSource: _Mapping[str, _Any] | None = ..., FunctionResponseTypes: _Sequence[str] | None = ..., AmazonManagedKafkaEventSourceConfig: _Mapping[str, _Any] | None = ..., SelfManagedKafkaEventSourceConfig: _Mapping[str, _Any] | None = ..., DocumentDBEventSourceConfig: _Mapping[str, _Any] | None = ..., ProvisionedPollerConfig: _Mapping[str, _Any] | None = ...) -> EventSourceMappingConfiguration: ...
@_operation
def create_function(*, FunctionName: str, Role: str, Code: _Mapping[str, _Any], Runtime: str | None = ..., Handler: str | None = ..., Description: str | None = ..., Timeout: int | None = ..., MemorySize: int | None = ..., Publish: bool | None = ..., PublishTo: str | None = ..., VpcConfig: _Mapping[str, _Any] | None = ..., PackageType: str | None = ..., DeadLetterConfig: _Mapping[str, _Any] | None = ..., Environment: _Mapping[str, _Any] | None = ..., KmsKeyArn: str | None = ..., TracingConfig: _Mapping[str, _Any] | None = ..., Tags: _Mapping[str, str] | None = ..., Layers: _Sequence[str] | None = ..., FileSystemConfigs: _Sequence[_Mapping[str, _Any]] | None = ..., CodeSigningConfigArn: str | None = ..., ImageConfig: _Mapping[str, _Any] | None = ..., Architectures: _Sequence[str] | None = ..., EphemeralStorage: _Mapping[str, _Any] | None = ..., SnapStart: _Mapping[str, _Any] | None = ..., LoggingConfig: _Mapping[str, _Any] | None = ..., TenancyConfig: _Mapping[str, _Any] | None = ..., CapacityProviderConfig: _Mapping[str, _Any] | None = ..., DurableConfig: _Mapping[str, _Any] | None = ..., RuntimeConfig: _Mapping[str, _Any] | None = ..., AcceleratorConfig: _Mapping[str, _Any] | None = ...) -> FunctionConfiguration: ...
@_operation
def create_function_url_config(*, FunctionName: str, AuthType: str, Qualifier: str | None = ..., Cors: _Mapping[str, _Any] | None = ..., InvokeMode: str | None = ...) -> CreateFunctionUrlConfigResponse: ...
@_operation
def delete_alias(*, FunctionName: str, Name: str) -> None: ...
@_operation
def delete_capacity_provider(*, CapacityProviderName: str) -> DeleteCapacityProviderResponse: ...
@_operation
def delete_code_signing_config(*, CodeSigningConfigArn: str) -> DeleteCodeSigningConfigResponse: ...
@_operation
def delete_durable_execution(*, DurableExecutionArn: str) -> DeleteDurableExecutionResponse: ...
@_operation
def delete_event_source_mapping(*, Uuid: str) -> EventSourceMappingConfiguration: ...
@_operation
def delete_function(*, FunctionName: str, Qualifier: str | None = ...) -> DeleteFunctionResponse: ...
@_operation
def delete_function_code_signing_config(*, FunctionName: str) -> None: ...
@_operation
def delete_function_concurrency(*, FunctionName: str) -> None: ...
@_operation
def delete_function_event_invoke_config(*, FunctionName: str, Qualifier: str | None = ...) -> None: ...
@_operation
def delete_function_url_config(*, FunctionName: str, Qualifier: str | None = ...) -> None: ...
@_operation
def delete_layer_version(*, LayerName: str, VersionNumber: int) -> None: ...
@_operation
def delete_provisioned_concurrency_config(*, FunctionName: str, Qualifier: str) -> None: ...
@_operation
def delete_resource_policy(*, ResourceArn: str, RevisionId: str | None = ...) -> None: ...
@_operation
def get_account_settings() -> GetAccountSettingsResponse: ...
@_operation
def get_alias(*, FunctionName: str, Name: str) -> AliasConfiguration: ...
@_operation
def get_capacity_provider(*, CapacityProviderName: str) -> GetCapacityProviderResponse: ...
@_operation
def get_code_signing_config(*, CodeSigningConfigArn: str) -> GetCodeSigningConfigResponse: ...
@_operation
def get_durable_execution(*, DurableExecutionArn: str, IncludeExecutionData: bool | None = ...) -> GetDurableExecutionResponse: ...
@_operation
def get_durable_execution_history(*, DurableExecutionArn: str, IncludeExecutionData: bool | None = ..., MaxItems: int | None = ..., Marker: _Any | None = ..., ReverseOrder: bool | None = ...) -> GetDurableExecutionHistoryResponse: ...
@_operation
def get_durable_execution_state(*, DurableExecutionArn: str, CheckpointToken: str, Marker: _Any | None = ..., MaxItems: int | None = ...) -> GetDurableExecutionStateResponse: ...
@_operation
def get_event_source_mapping(*, Uuid: str) -> EventSourceMappingConfiguration: ...
@_operation
def get_function(*, FunctionName: str, Qualifier: str | None = ...) -> GetFunctionResponse: ...
@_operation
def get_function_code_signing_config(*, FunctionName: str) -> GetFunctionCodeSigningConfigResponse: ...
@_operation
def get_function_concurrency(*, FunctionName: str) -> GetFunctionConcurrencyResponse: ...
@_operation
def get_function_configuration(*, FunctionName: str, Qualifier: str | None = ...) -> FunctionConfiguration: ...
@_operation
def get_function_event_invoke_config(*, FunctionName: str, Qualifier: str | None = ...) -> FunctionEventInvokeConfig: ...
@_operation
def get_function_recursion_config(*, FunctionName: str) -> GetFunctionRecursionConfigResponse: ...
@_operation
def get_function_scaling_config(*, FunctionName: str, Qualifier: str) -> GetFunctionScalingConfigResponse: ...
@_operation
def get_function_url_config(*, FunctionName: str, Qualifier: str | None = ...) -> GetFunctionUrlConfigResponse: ...
@_operation
def get_layer_version(*, LayerName: str, VersionNumber: int) -> GetLayerVersionResponse: ...
@_operation
def get_layer_version_by_arn(*, Arn: str) -> GetLayerVersionResponse: ...
@_operation
def get_layer_version_policy(*, LayerName: str, VersionNumber: int) -> GetLayerVersionPolicyResponse: ...
@_operation
def get_policy(*, FunctionName: str, Qualifier: str | None = ...) -> GetPolicyResponse: ...
@_operation
def get_provisioned_concurrency_config(*, FunctionName: str, Qualifier: str) -> GetProvisionedConcurrencyConfigResponse: ...
@_operation
def get_resource_policy(*, ResourceArn: str) -> GetResourcePolicyResponse: ...
@_operation
def get_runtime_management_config(*, FunctionName: str, Qualifier: str | None = ...) -> GetRuntimeManagementConfigResponse: ...
@_operation
def invoke(*, FunctionName: str, InvocationType: str | None = ..., LogType: str | None = ..., ClientContext: _Any | None = ..., DurableExecutionName: str | None = ..., Payload: _Any | None = ..., Qualifier: str | None = ..., TenantId: str | None = ...) -> InvocationResponse: ...
@_operation
def list_aliases(*, FunctionName: str, FunctionVersion: str | None = ..., Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListAliasesResponse: ...
@_operation
def list_capacity_providers(*, State: str | None = ..., Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListCapacityProvidersResponse: ...
@_operation
def list_code_signing_configs(*, Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListCodeSigningConfigsResponse: ...
@_operation
def list_durable_executions_by_function(*, FunctionName: str, Qualifier: str | None = ..., DurableExecutionName: str | None = ..., Statuses: _Sequence[str] | None = ..., StartedAfter: str | _datetime | None = ..., StartedBefore: str | _datetime | None = ..., ReverseOrder: bool | None = ..., Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListDurableExecutionsByFunctionResponse: ...
@_operation
def list_event_source_mappings(*, EventSourceArn: str | None = ..., FunctionName: str | None = ..., Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListEventSourceMappingsResponse: ...
@_operation
def list_function_event_invoke_configs(*, FunctionName: str, Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListFunctionEventInvokeConfigsResponse: ...
@_operation
def list_function_url_configs(*, FunctionName: str, Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListFunctionUrlConfigsResponse: ...
@_operation
def list_function_versions_by_capacity_provider(*, CapacityProviderName: str, Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListFunctionVersionsByCapacityProviderResponse: ...
@_operation
def list_functions(*, MasterRegion: str | None = ..., FunctionVersion: str | None = ..., Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListFunctionsResponse: ...
@_operation
def list_functions_by_code_signing_config(*, CodeSigningConfigArn: str, Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListFunctionsByCodeSigningConfigResponse: ...
@_operation
def list_layer_versions(*, LayerName: str, CompatibleArchitecture: str | None = ..., CompatibleRuntime: str | None = ..., Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListLayerVersionsResponse: ...
@_operation
def list_layers(*, CompatibleArchitecture: str | None = ..., CompatibleRuntime: str | None = ..., Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListLayersResponse: ...
@_operation
def list_provisioned_concurrency_configs(*, FunctionName: str, Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListProvisionedConcurrencyConfigsResponse: ...
@_operation
def list_tags(*, Resource: str) -> ListTagsResponse: ...
@_operation
def list_versions_by_function(*, FunctionName: str, Marker: _Any | None = ..., MaxItems: int | None = ...) -> ListVersionsByFunctionResponse: ...
@_operation
def pause_durable_execution(*, DurableExecutionArn: str, ClientToken: str | None = ..., Reason: str | None = ..., ExecutionTimeoutPaused: bool | None = ...) -> PauseDurableExecutionResponse: ...
@_operation
def publish_layer_version(*, LayerName: str, Content: _Mapping[str, _Any], Description: str | None = ..., CompatibleArchitectures: _Sequence[str] | None = ..., CompatibleRuntimes: _Sequence[str] | None = ..., LicenseInfo: str | None = ...) -> PublishLayerVersionResponse: ...
@_operation
def publish_version(*, FunctionName: str, CodeSha256: _Any | None = ..., Description: str | None = ..., RevisionId: _Any | None = ..., PublishTo: str | None = ...) -> FunctionConfiguration: ...
@_operation
def put_function_code_signing_config(*, CodeSigningConfigArn: str, FunctionName: str) -> PutFunctionCodeSigningConfigResponse: ...
@_operation
def put_function_concurrency(*, FunctionName: str, ReservedConcurrentExecutions: int) -> Concurrency: ...
@_operation
def put_function_event_invoke_config(*, FunctionName: str, Qualifier: str | None = ..., MaximumRetryAttempts: int | None = ..., MaximumEventAgeInSeconds: int | None = ..., DestinationConfig: _Mapping[str, _Any] | None = ...) -> FunctionEventInvokeConfig: ...
@_operation
def put_function_recursion_config(*, FunctionName: str, RecursiveLoop: str) -> PutFunctionRecursionConfigResponse: ...
@_operation
def put_function_scaling_config(*, FunctionName: str, Qualifier: str, FunctionScalingConfig: _Mapping[str, _Any] | None = ...) -> PutFunctionScalingConfigResponse: ...
@_operation
def put_provisioned_concurrency_config(*, FunctionName: str, Qualifier: str, ProvisionedConcurrentExecutions: int) -> PutProvisionedConcurrencyConfigResponse: ...
@_operation
def put_resource_policy(*, ResourceArn: str, Policy: str, RevisionId: str | None = ...) -> PutResourcePolicyResponse: ...
@_operation
def put_runtime_management_config(*, FunctionName: str, UpdateRuntimeOn: str, Qualifier: str | None = ..., RuntimeVersionArn: str | None = ...) -> PutRuntimeManagementConfigResponse: ...
@_operation
def remove_layer_version_permission(*, LayerName: str, VersionNumber: int, StatementId: str, RevisionId: _Any | None = ...) -> None: ...
@_operation
def remove_permission(*, FunctionName: str, StatementId: str, Qualifier: str | None = ..., RevisionId: _Any | None = ...) -> None: ...
@_operation
def resume_durable_execution(*, DurableExecutionArn: str, ClientToken: str | None = ..., Reason: str | None = ...) -> ResumeDurableExecutionResponse: ...
@_operation
def send_durable_execution_callback_failure(*, CallbackId: str, Error: _Mapping[str, _Any] | None = ...) -> SendDurableExecutionCallbackFailureResponse: ...
@_operation
def send_durable_execution_callback_heartbeat(*, CallbackId: str) -> SendDurableExecutionCallbackHeartbeatResponse: ...
@_operation
def send_durable_execution_callback_success(*, CallbackId: str, Result: _Any | None = ...) -> SendDurableExecutionCallbackSuccessResponse: ...
@_operation
def stop_durable_execution(*, DurableExecutionArn: str, Error: _Mapping[str, _Any] | None = ...) -> StopDurableExecutionResponse: ...
@_operation
def tag_resource(*, Resource: str, Tags: _Mapping[str, str]) -> None: ...
@_operation
def untag_resource(*, Resource: str, TagKeys: _Sequence[str]) -> None: ...
@_operation
def update_alias(*, FunctionName: str, Name: str, FunctionVersion: str | None = ..., Description: str | None = ..., RoutingConfig: _Mapping[str, _Any] | None = ..., RevisionId: _Any | None = ...) -> AliasConfiguration: ...
@_operation
def update_capacity_provider(*, CapacityProviderName: str, CapacityProviderScalingConfig: _Mapping[str, _Any] | None = ..., PropagateTags: _Mapping[str, _Any] | None = ..., TelemetryConfig: _Mapping[str, _Any] | None = ...) -> UpdateCapacityProviderResponse: ...
@_operation
def update_code_signing_config(*, CodeSigningConfigArn: str, Description: str | None = ..., AllowedPublishers: _Mapping[str, _Any] | None = ..., CodeSigningPolicies: _Mapping[str, _Any] | None = ...) -> UpdateCodeSigningConfigResponse: ...
@_operation
def update_event_source_mapping(*, Uuid: str, FunctionName: str | None = ..., Enabled: bool | None = ..., BatchSize: int | None = ..., FilterCriteria: _Mapping[str, _Any] | None = ..., KmsKeyArn: str | None = ..., MetricsConfig: _Mapping[str, _Any] | None = ..., LoggingConfig: _Mapping[str, _Any] | None = ..., ScalingConfig: _Mapping[str, _Any] | None = ..., MaximumBatchingWindowInSeconds: int | None = ..., ParallelizationFactor: int | None = ..., DestinationConfig: _Mapping[str, _Any] | None = ..., MaximumRecordAgeInSeconds: int | None = ..., BisectBatchOnFunctionError: bool | None = ..., MaximumRetryAttempts: int | None = ..., TumblingWindowInSeconds: int | None = ..., SourceAccessConfigurations: _Sequence[_Mapping[str, _Any]] | None = ..., FunctionResponseTypes: _Sequence[str] | None = ..., AmazonManagedKafkaEventSourceConfig: _Mapping[str, _Any] | None = ..., SelfManagedKafkaEventSourceConfig: _Mapping[str, _Any] | None = ..., DocumentDBEventSourceConfig: _Mapping[str, _Any] | None = ..., ProvisionedPollerConfig: _Mapping[str, _Any] | None = ...) -> EventSourceMappingConfiguration: ...
@_operation
def update_function_code(*, FunctionName: str, ZipFile: _Any | None = ..., S3Bucket: str | None = ..., S3Key: str | None = ..., S3ObjectVersion: str | None = ..., S3ObjectStorageMode: str | None = ..., ImageUri: _Any | None = ..., Architectures: _Sequence[str] | None = ..., Publish: bool | None = ..., PublishTo: str | None = ..., DryRun: bool | None = ..., RevisionId: _Any | None = ..., SourceKMSKeyArn: str | None = ...) -> FunctionConfiguration: ...
@_operation
def update_function_configuration(*, FunctionName: str, Role: str | None = ..., Handler: str | None = ..., Description: str | None = ..., Timeout: int | None = ..., MemorySize: int | None = ..., VpcConfig: _Mapping[str, _Any] | None = ..., Environment: _Mapping[str, _Any] | None = ..., Runtime: str | None = ..., DeadLetterConfig: _Mapping[str, _Any] | None = ..., KmsKeyArn: str | None = ..., TracingConfig: _Mapping[str, _Any] | None = ..., RevisionId: _Any | None = ..., Layers: _Sequence[str] | None = ..., FileSystemConfigs: _Sequence[_Mapping[str, _Any]] | None = ..., ImageConfig: _Mapping[str, _Any] | None = ..., EphemeralStorage: _Mapping[str, _Any] | None = ..., SnapStart: _Mapping[str, _Any] | None = ..., LoggingConfig: _Mapping[str, _Any] | None = ..., CapacityProviderConfig: _Mapping[str, _Any] | None = ..., DurableConfig: _Mapping[str, _Any] | None = ..., RuntimeConfig: _Mapping[str, _Any] | None = ..., AcceleratorConfig: _Mapping[str, _Any] | None = ...) -> FunctionConfiguration: ...
@_operation
def update_function_event_invoke_config(*, FunctionName: str, Qualifier: str | None = ..., MaximumRetryAttempts: int | None = ..., MaximumEventAgeInSeconds: int | None = ..., DestinationConfig: _Mapping[str, _Any] | None = ...) -> FunctionEventInvokeConfig: ...
@_operation
def update_function_url_config(*, FunctionName: str, Qualifier: str | None = ..., AuthType: str | None = ..., Cors: _Mapping[str, _Any] | None = ..., InvokeMode: str | None = ...) -> UpdateFunctionUrlConfigResponse: ...
