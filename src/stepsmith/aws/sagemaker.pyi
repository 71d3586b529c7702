"""The types of `sagemaker` in workflows. Made by `stepsmith stubs sagemaker` from botocore's model."""

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
    class SageMakerException(_AwsError): ...
    class ConflictException(SageMakerException): ...
    class ResourceAlreadyExistsException(SageMakerException): ...
    class ResourceInUseException(SageMakerException): ...
    class ResourceLimitExceededException(SageMakerException): ...
    class ResourceNotFoundException(SageMakerException): ...
    class SdkClientException(_AwsError): ...

class AIAdapterModelPackageEntry(_Structure):
    AdapterId: str
    ModelPackageArn: str
class AIAdapterS3Entry(_Structure):
    AdapterId: str
    S3Uri: str
class AIAdapterSource(_Structure):
    ModelPackageArns: list[AIAdapterModelPackageEntry] | None
    S3Uris: list[AIAdapterS3Entry] | None
class AIBenchmarkEndpoint(_Structure):
    Identifier: str
    TargetContainerHostname: str | None
    InferenceComponents: list[AIBenchmarkInferenceComponent] | None
class AIBenchmarkInferenceComponent(_Structure):
    Identifier: str
class AIBenchmarkJobSummary(_Structure):
    AiBenchmarkJobName: str
    AiBenchmarkJobArn: str
    AiBenchmarkJobStatus: str
    CreationTime: _Any
    EndTime: _Any | None
    AiWorkloadConfigName: str | None
class AIBenchmarkNetworkConfig(_Structure):
    VpcConfig: VpcConfig_ | None
class AIBenchmarkOutputResult(_Structure):
    S3OutputLocation: str
    CloudWatchLogs: list[AICloudWatchLogs] | None
    MlflowConfig: AIMlflowConfig | None
class AIBenchmarkTarget(_Structure):
    Endpoint: AIBenchmarkEndpoint | None
class AICapacityReservationConfig(_Structure):
    CapacityReservationPreference: str | None
    MlReservationArns: list[str] | None
class AICloudWatchLogs(_Structure):
    LogGroupArn: str | None
    LogStreamName: str | None
class AIDatasetConfig(_Structure):
    InputDataConfig: list[AIWorkloadInputDataConfig] | None
class AIMlflowConfig(_Structure):
    MlflowResourceArn: str
    MlflowExperimentName: str | None
    MlflowRunName: str | None
class AIModelSource(_Structure):
    S3: AIModelSourceS3 | None
class AIModelSourceS3(_Structure):
    S3Uri: str | None
class AIRecommendation(_Structure):
    RecommendationDescription: str | None
    OptimizationDetails: list[AIRecommendationOptimizationDetail] | None
    ModelDetails: AIRecommendationModelDetails | None
    DeploymentConfiguration: AIRecommendationDeploymentConfiguration | None
    AiBenchmarkJobArn: str | None
    ExpectedPerformance: list[AIRecommendationPerformanceMetric] | None
    AdapterDetails: AIRecommendationAdapterDetails | None
class AIRecommendationAdapterDetails(_Structure):
    ModelPackageArns: list[AIAdapterModelPackageEntry]
    S3Uris: list[AIAdapterS3Entry]
class AIRecommendationComputeSpec(_Structure):
    InstanceTypes: list[str] | None
    CapacityReservationConfig: AICapacityReservationConfig | None
class AIRecommendationConstraint(_Structure):
    Metric: str
class AIRecommendationDeploymentConfiguration(_Structure):
    S3: list[AIRecommendationDeploymentS3Channel] | None
    ImageUri: str | None
    InstanceType: str | None
    InstanceCount: int | None
    CopyCountPerInstance: int | None
    EnvironmentVariables: dict[str, str] | None
    MinCpuMemoryRequiredInMb: int | None
class AIRecommendationDeploymentS3Channel(_Structure):
    ChannelName: str | None
    Uri: str | None
class AIRecommendationInferenceSpecification(_Structure):
    Framework: str | None
class AIRecommendationInstanceDetail(_Structure):
    InstanceType: str | None
    InstanceCount: int | None
    CopyCountPerInstance: int | None
class AIRecommendationJobSummary(_Structure):
    AiRecommendationJobName: str
    AiRecommendationJobArn: str
    AiRecommendationJobStatus: str
    CreationTime: _Any
    EndTime: _Any | None
class AIRecommendationModelDetails(_Structure):
    ModelPackageArn: str | None
    InferenceSpecificationName: str | None
    InstanceDetails: list[AIRecommendationInstanceDetail] | None
class AIRecommendationOptimizationDetail(_Structure):
    OptimizationType: str
    OptimizationConfig: dict[str, str] | None
class AIRecommendationOutputResult(_Structure):
    S3OutputLocation: str
    ModelPackageGroupIdentifier: str | None
    MlflowConfig: AIMlflowConfig | None
class AIRecommendationPerformanceMetric(_Structure):
    Metric: str
    Stat: str | None
    Value: str
    Unit: str | None
class AIRecommendationPerformanceTarget(_Structure):
    Constraints: list[AIRecommendationConstraint]
class AIWorkloadConfigSummary(_Structure):
    AiWorkloadConfigName: str
    AiWorkloadConfigArn: str
    CreationTime: _Any
class AIWorkloadConfigs(_Structure):
    WorkloadSpec: WorkloadSpec_
class AIWorkloadDataSource(_Structure):
    S3DataSource: AIWorkloadS3DataSource | None
class AIWorkloadInputDataConfig(_Structure):
    ChannelName: str
    DataSource: AIWorkloadDataSource
class AIWorkloadS3DataSource(_Structure):
    S3Uri: str
class AcceleratorPartitionConfig(_Structure):
    Type: str
    Count: int
class AcceleratorPartitionLayout(_Structure):
    AcceleratorPartitionTypes: list[str] | None
class ActionSource(_Structure):
    SourceUri: str
    SourceType: str | None
    SourceId: str | None
class ActionSummary(_Structure):
    ActionArn: str | None
    ActionName: str | None
    Source: ActionSource | None
    ActionType: str | None
    Status: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class AddAssociationResponse(_Structure):
    SourceArn: str | None
    DestinationArn: str | None
class AddTagsOutput(_Structure):
    Tags: list[Tag] | None
class AdditionalEnis(_Structure):
    EfaEnis: list[str] | None
class AdditionalInferenceSpecificationDefinition(_Structure):
    Name: str
    Description: str | None
    Containers: list[ModelPackageContainerDefinition]
    SupportedTransformInstanceTypes: list[str] | None
    SupportedRealtimeInferenceInstanceTypes: list[str] | None
    SupportedContentTypes: list[str] | None
    SupportedResponseMIMETypes: list[str] | None
class AdditionalModelDataSource(_Structure):
    ChannelName: str
    S3DataSource: S3ModelDataSource
class AdditionalS3DataSource(_Structure):
    S3DataType: str
    S3Uri: str
    CompressionType: str | None
    ETag: str | None
class AgentVersion(_Structure):
    Version: str
    AgentCount: int
class Alarm(_Structure):
    AlarmName: str | None
class AlarmDetails(_Structure):
    AlarmName: str
class AlgorithmSpecification(_Structure):
    TrainingImage: str | None
    AlgorithmName: str | None
    TrainingInputMode: str
    MetricDefinitions: list[MetricDefinition] | None
    EnableSageMakerMetricsTimeSeries: bool | None
    ContainerEntrypoint: list[str] | None
    ContainerArguments: list[str] | None
    TrainingImageConfig: TrainingImageConfig_ | None
class AlgorithmStatusDetails(_Structure):
    ValidationStatuses: list[AlgorithmStatusItem] | None
    ImageScanStatuses: list[AlgorithmStatusItem] | None
class AlgorithmStatusItem(_Structure):
    Name: str
    Status: str
    FailureReason: str | None
class AlgorithmSummary(_Structure):
    AlgorithmName: str
    AlgorithmArn: str
    AlgorithmDescription: str | None
    CreationTime: _Any
    AlgorithmStatus: str
class AlgorithmValidationProfile(_Structure):
    ProfileName: str
    TrainingJobDefinition: TrainingJobDefinition_
    TransformJobDefinition: TransformJobDefinition_ | None
class AlgorithmValidationSpecification(_Structure):
    ValidationRole: str
    ValidationProfiles: list[AlgorithmValidationProfile]
class AmazonQSettings(_Structure):
    Status: str | None
    QProfileArn: str | None
class AnnotationConsolidationConfig(_Structure):
    AnnotationConsolidationLambdaArn: str
class AppDetails(_Structure):
    DomainId: str | None
    UserProfileName: str | None
    SpaceName: str | None
    AppType: str | None
    AppName: str | None
    Status: str | None
    CreationTime: _Any | None
    ResourceSpec: ResourceSpec_ | None
class AppImageConfigDetails(_Structure):
    AppImageConfigArn: str | None
    AppImageConfigName: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    KernelGatewayImageConfig: KernelGatewayImageConfig_ | None
    JupyterLabAppImageConfig: JupyterLabAppImageConfig_ | None
    CodeEditorAppImageConfig: CodeEditorAppImageConfig_ | None
class AppLifecycleManagement(_Structure):
    IdleSettings: IdleSettings_ | None
class AppSpecification(_Structure):
    ImageUri: str
    ContainerEntrypoint: list[str] | None
    ContainerArguments: list[str] | None
class ArtifactSource(_Structure):
    SourceUri: str
    SourceTypes: list[ArtifactSourceType] | None
class ArtifactSourceType(_Structure):
    SourceIdType: str
    Value: str
class ArtifactSummary(_Structure):
    ArtifactArn: str | None
    ArtifactName: str | None
    Source: ArtifactSource | None
    ArtifactType: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class AssociateTrialComponentResponse(_Structure):
    TrialComponentArn: str | None
    TrialArn: str | None
class AssociationInfo(_Structure):
    SourceArn: str
    DestinationArn: str
class AssociationSummary(_Structure):
    SourceArn: str | None
    DestinationArn: str | None
    SourceType: str | None
    DestinationType: str | None
    AssociationType: str | None
    SourceName: str | None
    DestinationName: str | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
class AsyncInferenceClientConfig(_Structure):
    MaxConcurrentInvocationsPerInstance: int | None
class AsyncInferenceConfig(_Structure):
    ClientConfig: AsyncInferenceClientConfig | None
    OutputConfig: AsyncInferenceOutputConfig
class AsyncInferenceNotificationConfig(_Structure):
    SuccessTopic: str | None
    ErrorTopic: str | None
    IncludeInferenceResponseIn: list[str] | None
class AsyncInferenceOutputConfig(_Structure):
    KmsKeyId: str | None
    S3OutputPath: str | None
    NotificationConfig: AsyncInferenceNotificationConfig | None
    S3FailurePath: str | None
class AthenaDatasetDefinition(_Structure):
    Catalog: str
    Database: str
    QueryString: str
    WorkGroup: str | None
    OutputS3Uri: str
    KmsKeyId: str | None
    OutputFormat: str
    OutputCompression: str | None
class AthenaStepMetadata(_Structure):
    QueryExecutionId: str | None
    S3OutputLocation: str | None
class AttachClusterNodeNetworkInterfaceResponse(_Structure):
    ClusterArn: str
    NodeId: str
    NetworkInterfaceId: str
    AttachmentId: str
class AttachClusterNodeVolumeResponse(_Structure):
    ClusterArn: str
    NodeId: str
    VolumeId: str
    AttachTime: _Any
    Status: str
    DeviceName: str
class AuthorizedUrl(_Structure):
    Url: str | None
    LocalPath: str | None
class AutoMLAlgorithmConfig(_Structure):
    AutoMLAlgorithms: list[str]
class AutoMLCandidate(_Structure):
    CandidateName: str
    FinalAutoMLJobObjectiveMetric: FinalAutoMLJobObjectiveMetric_ | None
    ObjectiveStatus: str
    CandidateSteps: list[AutoMLCandidateStep]
    CandidateStatus: str
    InferenceContainers: list[AutoMLContainerDefinition] | None
    CreationTime: _Any
    EndTime: _Any | None
    LastModifiedTime: _Any
    FailureReason: str | None
    CandidateProperties: CandidateProperties_ | None
    InferenceContainerDefinitions: dict[str, list[AutoMLContainerDefinition]] | None
class AutoMLCandidateGenerationConfig(_Structure):
    FeatureSpecificationS3Uri: str | None
    AlgorithmsConfig: list[AutoMLAlgorithmConfig] | None
class AutoMLCandidateStep(_Structure):
    CandidateStepType: str
    CandidateStepArn: str
    CandidateStepName: str
class AutoMLChannel(_Structure):
    DataSource: AutoMLDataSource | None
    CompressionType: str | None
    TargetAttributeName: str
    ContentType: str | None
    ChannelType: str | None
    SampleWeightAttributeName: str | None
class AutoMLComputeConfig(_Structure):
    EmrServerlessComputeConfig: EmrServerlessComputeConfig_ | None
class AutoMLContainerDefinition(_Structure):
    Image: str
    ModelDataUrl: str
    Environment: dict[str, str] | None
class AutoMLDataSource(_Structure):
    S3DataSource: AutoMLS3DataSource
class AutoMLDataSplitConfig(_Structure):
    ValidationFraction: float | None
class AutoMLJobArtifacts(_Structure):
    CandidateDefinitionNotebookLocation: str | None
    DataExplorationNotebookLocation: str | None
class AutoMLJobChannel(_Structure):
    ChannelType: str | None
    ContentType: str | None
    CompressionType: str | None
    DataSource: AutoMLDataSource | None
class AutoMLJobCompletionCriteria(_Structure):
    MaxCandidates: int | None
    MaxRuntimePerTrainingJobInSeconds: int | None
    MaxAutoMLJobRuntimeInSeconds: int | None
class AutoMLJobConfig(_Structure):
    CompletionCriteria: AutoMLJobCompletionCriteria | None
    SecurityConfig: AutoMLSecurityConfig | None
    CandidateGenerationConfig: AutoMLCandidateGenerationConfig | None
    DataSplitConfig: AutoMLDataSplitConfig | None
    Mode: str | None
class AutoMLJobObjective(_Structure):
    MetricName: str
class AutoMLJobStepMetadata(_Structure):
    Arn: str | None
class AutoMLJobSummary(_Structure):
    AutoMLJobName: str
    AutoMLJobArn: str
    AutoMLJobStatus: str
    AutoMLJobSecondaryStatus: str
    CreationTime: _Any
    EndTime: _Any | None
    LastModifiedTime: _Any
    FailureReason: str | None
    PartialFailureReasons: list[AutoMLPartialFailureReason] | None
class AutoMLOutputDataConfig(_Structure):
    KmsKeyId: str | None
    S3OutputPath: str
class AutoMLPartialFailureReason(_Structure):
    PartialFailureMessage: str | None
class AutoMLProblemTypeConfig(_Structure):
    ImageClassificationJobConfig: ImageClassificationJobConfig_ | None
    TextClassificationJobConfig: TextClassificationJobConfig_ | None
    TimeSeriesForecastingJobConfig: TimeSeriesForecastingJobConfig_ | None
    TabularJobConfig: TabularJobConfig_ | None
    TextGenerationJobConfig: TextGenerationJobConfig_ | None
class AutoMLProblemTypeResolvedAttributes(_Structure):
    TabularResolvedAttributes: TabularResolvedAttributes_ | None
    TextGenerationResolvedAttributes: TextGenerationResolvedAttributes_ | None
class AutoMLResolvedAttributes(_Structure):
    AutoMLJobObjective: AutoMLJobObjective_ | None
    CompletionCriteria: AutoMLJobCompletionCriteria | None
    AutoMLProblemTypeResolvedAttributes: AutoMLProblemTypeResolvedAttributes_ | None
class AutoMLS3DataSource(_Structure):
    S3DataType: str
    S3Uri: str
class AutoMLSecurityConfig(_Structure):
    VolumeKmsKeyId: str | None
    EnableInterContainerTrafficEncryption: bool | None
    VpcConfig: VpcConfig_ | None
class AutoParameter(_Structure):
    Name: str
    ValueHint: str
class AutoRollbackConfig(_Structure):
    Alarms: list[Alarm] | None
class Autotune(_Structure):
    Mode: str
class AvailableUpgrade(_Structure):
    Version: str | None
    ReleaseNotes: list[str] | None
class BaseModel(_Structure):
    HubContentName: str | None
    HubContentVersion: str | None
    RecipeName: str | None
class BatchAddClusterNodesError(_Structure):
    InstanceGroupName: str
    ErrorCode: str
    FailedCount: int
    AvailabilityZones: list[str] | None
    InstanceTypes: list[str] | None
    Message: str | None
class BatchAddClusterNodesResponse(_Structure):
    Successful: list[NodeAdditionResult]
    Failed: list[BatchAddClusterNodesError]
class BatchDataCaptureConfig(_Structure):
    DestinationS3Uri: str
    KmsKeyId: str | None
    GenerateInferenceId: bool | None
class BatchDeleteClusterNodeLogicalIdsError(_Structure):
    Code: str
    Message: str
    NodeLogicalId: str
class BatchDeleteClusterNodesError(_Structure):
    Code: str
    Message: str
    NodeId: str
class BatchDeleteClusterNodesResponse(_Structure):
    Failed: list[BatchDeleteClusterNodesError] | None
    Successful: list[str] | None
    FailedNodeLogicalIds: list[BatchDeleteClusterNodeLogicalIdsError] | None
    SuccessfulNodeLogicalIds: list[str] | None
class BatchDescribeModelPackageError(_Structure):
    ErrorCode: str
    ErrorResponse: str
class BatchDescribeModelPackageOutput(_Structure):
    ModelPackageSummaries: dict[str, BatchDescribeModelPackageSummary] | None
    BatchDescribeModelPackageErrorMap: dict[str, BatchDescribeModelPackageError] | None
class BatchDescribeModelPackageSummary(_Structure):
    ModelPackageGroupName: str
    ModelPackageVersion: int | None
    ModelPackageArn: str
    ModelPackageDescription: str | None
    CreationTime: _Any
    InferenceSpecification: InferenceSpecification_
    ModelPackageStatus: str
    ModelApprovalStatus: str | None
    ModelPackageRegistrationType: str | None
class BatchRebootClusterNodeLogicalIdsError(_Structure):
    NodeLogicalId: str
    ErrorCode: str
    Message: str
class BatchRebootClusterNodesError(_Structure):
    NodeId: str
    ErrorCode: str
    Message: str
class BatchRebootClusterNodesResponse(_Structure):
    Successful: list[str] | None
    Failed: list[BatchRebootClusterNodesError] | None
    FailedNodeLogicalIds: list[BatchRebootClusterNodeLogicalIdsError] | None
    SuccessfulNodeLogicalIds: list[str] | None
class BatchReplaceClusterNodeLogicalIdsError(_Structure):
    NodeLogicalId: str
    ErrorCode: str
    Message: str
class BatchReplaceClusterNodesError(_Structure):
    NodeId: str
    ErrorCode: str
    Message: str
class BatchReplaceClusterNodesResponse(_Structure):
    Successful: list[str] | None
    Failed: list[BatchReplaceClusterNodesError] | None
    FailedNodeLogicalIds: list[BatchReplaceClusterNodeLogicalIdsError] | None
    SuccessfulNodeLogicalIds: list[str] | None
class BatchTransformInput(_Structure):
    DataCapturedDestinationS3Uri: str
    DatasetFormat: MonitoringDatasetFormat
    LocalPath: str
    S3InputMode: str | None
    S3DataDistributionType: str | None
    FeaturesAttribute: str | None
    InferenceAttribute: str | None
    ProbabilityAttribute: str | None
    ProbabilityThresholdAttribute: float | None
    StartTimeOffset: str | None
    EndTimeOffset: str | None
    ExcludeFeaturesAttribute: str | None
class BedrockCustomModelDeploymentMetadata(_Structure):
    Arn: str | None
class BedrockCustomModelMetadata(_Structure):
    Arn: str | None
class BedrockModelImportMetadata(_Structure):
    Arn: str | None
class BedrockProvisionedModelThroughputMetadata(_Structure):
    Arn: str | None
class BestObjectiveNotImproving(_Structure):
    MaxNumberOfTrainingJobsNotImproving: int | None
class Bias(_Structure):
    Report: MetricsSource | None
    PreTrainingReport: MetricsSource | None
    PostTrainingReport: MetricsSource | None
class BillableTokenUsage(_Structure):
    PrefillTokenCount: int | None
    SampleTokenCount: int | None
    TrainingTokenCount: int | None
class BlueGreenUpdatePolicy(_Structure):
    TrafficRoutingConfiguration: TrafficRoutingConfig
    TerminationWaitInSeconds: int | None
    MaximumExecutionTimeoutInSeconds: int | None
class CacheHitResult(_Structure):
    SourcePipelineExecutionArn: str | None
class CallbackStepMetadata(_Structure):
    CallbackToken: str | None
    SqsQueueUrl: str | None
    OutputParameters: list[OutputParameter] | None
class CandidateArtifactLocations(_Structure):
    Explainability: str
    ModelInsights: str | None
    BacktestResults: str | None
class CandidateGenerationConfig(_Structure):
    AlgorithmsConfig: list[AutoMLAlgorithmConfig] | None
class CandidateProperties(_Structure):
    CandidateArtifactLocations: CandidateArtifactLocations_ | None
    CandidateMetrics: list[MetricDatum] | None
class CanvasAppSettings(_Structure):
    TimeSeriesForecastingSettings: TimeSeriesForecastingSettings_ | None
    ModelRegisterSettings: ModelRegisterSettings_ | None
    WorkspaceSettings: WorkspaceSettings_ | None
    IdentityProviderOAuthSettings: list[IdentityProviderOAuthSetting] | None
    DirectDeploySettings: DirectDeploySettings_ | None
    KendraSettings: KendraSettings_ | None
    GenerativeAiSettings: GenerativeAiSettings_ | None
    EmrServerlessSettings: EmrServerlessSettings_ | None
class CapacityReservation(_Structure):
    Arn: str | None
    Type: str | None
class CapacitySize(_Structure):
    Type: str
    Value: int
class CapacitySizeConfig(_Structure):
    Type: str
    Value: int
class CaptureContentTypeHeader(_Structure):
    CsvContentTypes: list[str] | None
    JsonContentTypes: list[str] | None
class CaptureOption(_Structure):
    CaptureMode: str
class CategoricalParameter(_Structure):
    Name: str
    Value: list[str]
class CategoricalParameterRange(_Structure):
    Name: str
    Values: list[str]
class CategoricalParameterRangeSpecification(_Structure):
    Values: list[str]
class CfnStackDetail(_Structure):
    Name: str | None
    Id: str | None
    StatusMessage: str
class CfnStackParameter(_Structure):
    Key: str
    Value: str | None
class CfnTemplateProviderDetail(_Structure):
    TemplateName: str
    TemplateURL: str
    RoleARN: str | None
    Parameters: list[CfnStackParameter] | None
    StackDetail: CfnStackDetail | None
class Channel(_Structure):
    ChannelName: str
    DataSource: DataSource_
    ContentType: str | None
    CompressionType: str | None
    RecordWrapperType: str | None
    InputMode: str | None
    ShuffleConfig: ShuffleConfig_ | None
class ChannelSpecification(_Structure):
    Name: str
    Description: str | None
    IsRequired: bool | None
    SupportedContentTypes: list[str]
    SupportedCompressionTypes: list[str] | None
    SupportedInputModes: list[str]
class CheckpointConfig(_Structure):
    S3Uri: str
    LocalPath: str | None
class ClarifyCheckStepMetadata(_Structure):
    CheckType: str | None
    BaselineUsedForDriftCheckConstraints: str | None
    CalculatedBaselineConstraints: str | None
    ModelPackageGroupName: str | None
    ViolationReport: str | None
    CheckJobArn: str | None
    SkipCheck: bool | None
    RegisterNewBaseline: bool | None
class ClarifyExplainerConfig(_Structure):
    EnableExplanations: str | None
    InferenceConfig: ClarifyInferenceConfig | None
    ShapConfig: ClarifyShapConfig
class ClarifyInferenceConfig(_Structure):
    FeaturesAttribute: str | None
    ContentTemplate: str | None
    MaxRecordCount: int | None
    MaxPayloadInMB: int | None
    ProbabilityIndex: int | None
    LabelIndex: int | None
    ProbabilityAttribute: str | None
    LabelAttribute: str | None
    LabelHeaders: list[str] | None
    FeatureHeaders: list[str] | None
    FeatureTypes: list[str] | None
class ClarifyShapBaselineConfig(_Structure):
    MimeType: str | None
    ShapBaseline: str | None
    ShapBaselineUri: str | None
class ClarifyShapConfig(_Structure):
    ShapBaselineConfig: ClarifyShapBaselineConfig
    NumberOfSamples: int | None
    UseLogit: bool | None
    Seed: int | None
    TextConfig: ClarifyTextConfig | None
class ClarifyTextConfig(_Structure):
    Language: str
    Granularity: str
class CleanupFailure(_Structure):
    StepName: str | None
    ErrorCode: str | None
    ErrorMessage: str | None
class CleanupStepMetadata(_Structure):
    CleanedSteps: list[str] | None
    FailedSteps: list[CleanupFailure] | None
    SkippedSteps: list[str] | None
class ClusterAccountingDatabase(_Structure):
    Endpoint: str
    Port: int | None
    Name: str | None
    SecretArn: str
class ClusterAutoPatchConfigDetails(_Structure):
    PatchingStrategy: str | None
    CurrentPatchSchedule: ClusterPatchScheduleDetails | None
    DesiredPatchSchedule: ClusterPatchScheduleDetails | None
    DeploymentConfig: DeploymentConfiguration | None
    IdleWaitWindowInSeconds: int | None
    DrainPolicy: ClusterDrainPolicy | None
class ClusterAutoScalingConfigOutput(_Structure):
    Mode: str
    AutoScalerType: str | None
    Status: str
    FailureMessage: str | None
class ClusterCapacityRequirements(_Structure):
    Spot: ClusterSpotOptions | None
    OnDemand: ClusterOnDemandOptions | None
class ClusterDrainPolicy(_Structure):
    DrainTimeoutInSeconds: int | None
    OnDrainTimeout: str | None
class ClusterEbsVolumeConfig(_Structure):
    VolumeSizeInGB: int | None
    VolumeKmsKeyId: str | None
    RootVolume: bool | None
class ClusterEventDetail(_Structure):
    EventId: str
    ClusterArn: str
    ClusterName: str
    InstanceGroupName: str | None
    InstanceId: str | None
    ResourceType: str
    EventTime: _Any
    EventDetails: EventDetails_ | None
    Description: str | None
    EventLevel: str | None
    OperationId: str | None
class ClusterEventSummary(_Structure):
    EventId: str
    ClusterArn: str
    ClusterName: str
    InstanceGroupName: str | None
    InstanceId: str | None
    ResourceType: str
    EventTime: _Any
    Description: str | None
    EventLevel: str | None
    OperationId: str | None
class ClusterFsxLustreConfig(_Structure):
    DnsName: str
    MountName: str
    MountPath: str | None
class ClusterFsxOpenZfsConfig(_Structure):
    DnsName: str
    MountPath: str | None
class ClusterInstanceGroupDetails(_Structure):
    CurrentCount: int | None
    TargetCount: int | None
    MinCount: int | None
    InstanceGroupName: str | None
    InstanceType: str | None
    InstanceRequirements: ClusterInstanceRequirementDetails | None
    InstanceTypeDetails: list[ClusterInstanceTypeDetail] | None
    LifeCycleConfig: ClusterLifeCycleConfig | None
    ExecutionRole: str | None
    ThreadsPerCore: int | None
    InstanceStorageConfigs: list[ClusterInstanceStorageConfig] | None
    OnStartDeepHealthChecks: list[str] | None
    Status: str | None
    TrainingPlanArn: str | None
    TrainingPlanStatus: str | None
    OverrideVpcConfig: VpcConfig | None
    ScheduledUpdateConfig: ScheduledUpdateConfig_ | None
    AutoPatchConfig: ClusterAutoPatchConfigDetails | None
    CurrentImageId: str | None
    DesiredImageId: str | None
    CurrentImageReleaseVersion: str | None
    DesiredImageReleaseVersion: str | None
    ImageVersionStatus: str | None
    ActiveOperations: dict[str, int] | None
    KubernetesConfig: ClusterKubernetesConfigDetails | None
    CapacityRequirements: ClusterCapacityRequirements | None
    TargetStateCount: int | None
    SoftwareUpdateStatus: str | None
    ActiveSoftwareUpdateConfig: DeploymentConfiguration | None
    SlurmConfig: ClusterSlurmConfigDetails | None
    NetworkInterface: ClusterNetworkInterfaceDetails | None
class ClusterInstancePlacement(_Structure):
    AvailabilityZone: str | None
    AvailabilityZoneId: str | None
class ClusterInstanceRequirementDetails(_Structure):
    CurrentInstanceTypes: list[str] | None
    DesiredInstanceTypes: list[str] | None
class ClusterInstanceStatusDetails(_Structure):
    Status: str
    Message: str | None
class ClusterInstanceStorageConfig(_Structure):
    EbsVolumeConfig: ClusterEbsVolumeConfig | None
    FsxLustreConfig: ClusterFsxLustreConfig | None
    FsxOpenZfsConfig: ClusterFsxOpenZfsConfig | None
class ClusterInstanceTypeDetail(_Structure):
    InstanceType: str | None
    CurrentCount: int | None
    ThreadsPerCore: int | None
class ClusterKubernetesConfigDetails(_Structure):
    CurrentLabels: dict[str, str] | None
    DesiredLabels: dict[str, str] | None
    CurrentTaints: list[ClusterKubernetesTaint] | None
    DesiredTaints: list[ClusterKubernetesTaint] | None
class ClusterKubernetesConfigNodeDetails(_Structure):
    CurrentLabels: dict[str, str] | None
    DesiredLabels: dict[str, str] | None
    CurrentTaints: list[ClusterKubernetesTaint] | None
    DesiredTaints: list[ClusterKubernetesTaint] | None
class ClusterKubernetesTaint(_Structure):
    Key: str
    Value: str | None
    Effect: str
class ClusterLifeCycleConfig(_Structure):
    SourceS3Uri: str | None
    OnCreate: str | None
    OnInitComplete: str | None
class ClusterMetadata(_Structure):
    FailureMessage: str | None
    EksRoleAccessEntries: list[str] | None
    SlrAccessEntry: str | None
class ClusterNetworkInterfaceDetails(_Structure):
    InterfaceType: str | None
class ClusterNodeDetails(_Structure):
    InstanceGroupName: str | None
    InstanceId: str | None
    NodeLogicalId: str | None
    InstanceStatus: ClusterInstanceStatusDetails | None
    InstanceType: str | None
    LaunchTime: _Any | None
    LastSoftwareUpdateTime: _Any | None
    LifeCycleConfig: ClusterLifeCycleConfig | None
    OverrideVpcConfig: VpcConfig | None
    ThreadsPerCore: int | None
    InstanceStorageConfigs: list[ClusterInstanceStorageConfig] | None
    PrivatePrimaryIp: str | None
    PrivatePrimaryIpv6: str | None
    PrivateDnsHostname: str | None
    Placement: ClusterInstancePlacement | None
    CurrentImageId: str | None
    DesiredImageId: str | None
    CurrentImageReleaseVersion: str | None
    DesiredImageReleaseVersion: str | None
    ImageVersionStatus: str | None
    UltraServerInfo: UltraServerInfo_ | None
    KubernetesConfig: ClusterKubernetesConfigNodeDetails | None
    CapacityType: str | None
    NetworkInterface: ClusterNetworkInterfaceDetails | None
class ClusterNodeSummary(_Structure):
    InstanceGroupName: str
    InstanceId: str
    NodeLogicalId: str | None
    InstanceType: str
    LaunchTime: _Any
    LastSoftwareUpdateTime: _Any | None
    InstanceStatus: ClusterInstanceStatusDetails
    UltraServerInfo: UltraServerInfo_ | None
    PrivateDnsHostname: str | None
    CurrentImageReleaseVersion: str | None
    ImageVersionStatus: str | None
class ClusterOnDemandOptions(_Structure): ...
class ClusterOperationScalingConfiguration(_Structure):
    CurrentCount: int | None
    TargetCount: int | None
    MinCount: int | None
class ClusterOperationScalingDetails(_Structure):
    InstanceGroupName: str | None
    Status: str | None
    Original: ClusterOperationScalingConfiguration | None
    Desired: ClusterOperationScalingConfiguration | None
class ClusterOperationSummary(_Structure):
    OperationId: str | None
    ClusterArn: str | None
    Type: str | None
    Status: str | None
    CreationTime: _Any | None
class ClusterOrchestrator(_Structure):
    Eks: ClusterOrchestratorEksConfig | None
    Slurm: ClusterOrchestratorSlurmConfig | None
class ClusterOrchestratorEksConfig(_Structure):
    ClusterArn: str
class ClusterOrchestratorSlurmConfig(_Structure):
    SlurmConfigStrategy: str | None
    AccountingDatabase: ClusterAccountingDatabase | None
class ClusterPatchScheduleDetails(_Structure):
    NextPatchDate: _Any | None
class ClusterRestrictedInstanceGroupDetails(_Structure):
    CurrentCount: int | None
    TargetCount: int | None
    InstanceGroupName: str | None
    InstanceType: str | None
    ExecutionRole: str | None
    ThreadsPerCore: int | None
    InstanceStorageConfigs: list[ClusterInstanceStorageConfig] | None
    OnStartDeepHealthChecks: list[str] | None
    Status: str | None
    TrainingPlanArn: str | None
    TrainingPlanStatus: str | None
    OverrideVpcConfig: VpcConfig | None
    ScheduledUpdateConfig: ScheduledUpdateConfig_ | None
    EnvironmentConfig: EnvironmentConfigDetails | None
class ClusterRestrictedInstanceGroupsConfigOutput(_Structure):
    SharedEnvironmentConfig: ClusterSharedEnvironmentConfigDetails
class ClusterSchedulerConfigSummary(_Structure):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigId: str
    ClusterSchedulerConfigVersion: int | None
    Name: str
    CreationTime: _Any
    LastModifiedTime: _Any | None
    Status: str
    ClusterArn: str | None
class ClusterSharedEnvironmentConfigDetails(_Structure):
    CurrentFSxLustreConfig: FSxLustreConfig | None
    DesiredFSxLustreConfig: FSxLustreConfig | None
    CurrentFSxLustreDeletionPolicy: str | None
    DesiredFSxLustreDeletionPolicy: str | None
class ClusterSlurmConfigDetails(_Structure):
    NodeType: str
    PartitionNames: list[str] | None
class ClusterSpotOptions(_Structure): ...
class ClusterSummary(_Structure):
    ClusterArn: str
    ClusterName: str
    CreationTime: _Any
    ClusterStatus: str
    TrainingPlanArns: list[str] | None
    ImageVersionStatus: str | None
class ClusterTieredStorageConfig(_Structure):
    Mode: str
    InstanceMemoryAllocationPercentage: int | None
class CodeEditorAppImageConfig(_Structure):
    FileSystemConfig: FileSystemConfig_ | None
    ContainerConfig: ContainerConfig_ | None
class CodeEditorAppSettings(_Structure):
    DefaultResourceSpec: ResourceSpec | None
    CustomImages: list[CustomImage] | None
    LifecycleConfigArns: list[str] | None
    AppLifecycleManagement: AppLifecycleManagement_ | None
    BuiltInLifecycleConfigArn: str | None
class CodeRepository(_Structure):
    RepositoryUrl: str
class CodeRepositorySummary(_Structure):
    CodeRepositoryName: str
    CodeRepositoryArn: str
    CreationTime: _Any
    LastModifiedTime: _Any
    GitConfig: GitConfig_ | None
class CognitoConfig(_Structure):
    UserPool: str
    ClientId: str
class CognitoMemberDefinition(_Structure):
    UserPool: str
    UserGroup: str
    ClientId: str
class CollectionConfig(_Structure):
    VectorConfig: VectorConfig_ | None
class CollectionConfiguration(_Structure):
    CollectionName: str | None
    CollectionParameters: dict[str, str] | None
class CompilationJobSummary(_Structure):
    CompilationJobName: str
    CompilationJobArn: str
    CreationTime: _Any
    CompilationStartTime: _Any | None
    CompilationEndTime: _Any | None
    CompilationTargetDevice: str | None
    CompilationTargetPlatformOs: str | None
    CompilationTargetPlatformArch: str | None
    CompilationTargetPlatformAccelerator: str | None
    LastModifiedTime: _Any | None
    CompilationJobStatus: str
class ComputeQuotaConfig(_Structure):
    ComputeQuotaResources: list[ComputeQuotaResourceConfig] | None
    ResourceSharingConfig: ResourceSharingConfig_ | None
    PreemptTeamTasks: str | None
class ComputeQuotaResourceConfig(_Structure):
    InstanceType: str
    Count: int | None
    Accelerators: int | None
    VCpu: float | None
    MemoryInGiB: float | None
    AcceleratorPartition: AcceleratorPartitionConfig | None
class ComputeQuotaSummary(_Structure):
    ComputeQuotaArn: str
    ComputeQuotaId: str
    Name: str
    ComputeQuotaVersion: int | None
    Status: str
    ClusterArn: str | None
    ComputeQuotaConfig: ComputeQuotaConfig_ | None
    ComputeQuotaTarget: ComputeQuotaTarget_
    ActivationState: str | None
    CreationTime: _Any
    LastModifiedTime: _Any | None
class ComputeQuotaTarget(_Structure):
    TeamName: str
    FairShareWeight: int | None
class ConditionStepMetadata(_Structure):
    Outcome: str | None
class ContainerConfig(_Structure):
    ContainerArguments: list[str] | None
    ContainerEntrypoint: list[str] | None
    ContainerEnvironmentVariables: dict[str, str] | None
class ContainerDefinition(_Structure):
    ContainerHostname: str | None
    Image: str | None
    ImageConfig: ImageConfig_ | None
    Mode: str | None
    ModelDataUrl: str | None
    ModelDataSource: ModelDataSource_ | None
    AdditionalModelDataSources: list[AdditionalModelDataSource] | None
    Environment: dict[str, str] | None
    ModelPackageName: str | None
    InferenceSpecificationName: str | None
    MultiModelConfig: MultiModelConfig_ | None
    ContainerMetricsConfig: ContainerMetricsConfig_ | None
class ContainerMetricsConfig(_Structure):
    MetricsEndpoints: list[MetricsEndpoint] | None
class ContextSource(_Structure):
    SourceUri: str
    SourceType: str | None
    SourceId: str | None
class ContextSummary(_Structure):
    ContextArn: str | None
    ContextName: str | None
    Source: ContextSource | None
    ContextType: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class ContinuousParameterRange(_Structure):
    Name: str
    MinValue: str
    MaxValue: str
    ScalingType: str | None
class ContinuousParameterRangeSpecification(_Structure):
    MinValue: str
    MaxValue: str
class ConvergenceDetected(_Structure):
    CompleteOnConvergence: str | None
class CreateAIBenchmarkJobResponse(_Structure):
    AiBenchmarkJobArn: str
class CreateAIRecommendationJobResponse(_Structure):
    AiRecommendationJobArn: str
class CreateAIWorkloadConfigResponse(_Structure):
    AiWorkloadConfigArn: str
class CreateActionResponse(_Structure):
    ActionArn: str | None
class CreateAlgorithmOutput(_Structure):
    AlgorithmArn: str
class CreateAppImageConfigResponse(_Structure):
    AppImageConfigArn: str | None
class CreateAppResponse(_Structure):
    AppArn: str | None
class CreateArtifactResponse(_Structure):
    ArtifactArn: str | None
class CreateAutoMLJobResponse(_Structure):
    AutoMLJobArn: str
class CreateAutoMLJobV2Response(_Structure):
    AutoMLJobArn: str
class CreateClusterExtensionResponse(_Structure):
    ExtensionArn: str
class CreateClusterResponse(_Structure):
    ClusterArn: str
class CreateClusterSchedulerConfigResponse(_Structure):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigId: str
class CreateCodeRepositoryOutput(_Structure):
    CodeRepositoryArn: str
class CreateCompilationJobResponse(_Structure):
    CompilationJobArn: str
class CreateComputeQuotaResponse(_Structure):
    ComputeQuotaArn: str
    ComputeQuotaId: str
class CreateContextResponse(_Structure):
    ContextArn: str | None
class CreateDataQualityJobDefinitionResponse(_Structure):
    JobDefinitionArn: str
class CreateDomainResponse(_Structure):
    DomainArn: str | None
    DomainId: str | None
    Url: str | None
class CreateEdgeDeploymentPlanResponse(_Structure):
    EdgeDeploymentPlanArn: str
class CreateEndpointConfigOutput(_Structure):
    EndpointConfigArn: str
class CreateEndpointOutput(_Structure):
    EndpointArn: str
class CreateExperimentResponse(_Structure):
    ExperimentArn: str | None
class CreateFeatureGroupResponse(_Structure):
    FeatureGroupArn: str
class CreateFlowDefinitionResponse(_Structure):
    FlowDefinitionArn: str
class CreateHubContentPresignedUrlsResponse(_Structure):
    AuthorizedUrlConfigs: list[AuthorizedUrl]
    NextToken: str | None
class CreateHubContentReferenceResponse(_Structure):
    HubArn: str
    HubContentArn: str
class CreateHubResponse(_Structure):
    HubArn: str
class CreateHumanTaskUiResponse(_Structure):
    HumanTaskUiArn: str
class CreateHyperParameterTuningJobResponse(_Structure):
    HyperParameterTuningJobArn: str
class CreateImageResponse(_Structure):
    ImageArn: str | None
class CreateImageVersionResponse(_Structure):
    ImageVersionArn: str | None
class CreateInferenceComponentOutput(_Structure):
    InferenceComponentArn: str
class CreateInferenceExperimentResponse(_Structure):
    InferenceExperimentArn: str
class CreateInferenceRecommendationsJobResponse(_Structure):
    JobArn: str
class CreateInferenceRouterOutput(_Structure):
    InferenceRouterArn: str
class CreateJobResponse(_Structure):
    JobArn: str
class CreateLabelingJobResponse(_Structure):
    LabelingJobArn: str
class CreateMlflowAppResponse(_Structure):
    Arn: str | None
class CreateMlflowTrackingServerResponse(_Structure):
    TrackingServerArn: str | None
class CreateModelBiasJobDefinitionResponse(_Structure):
    JobDefinitionArn: str
class CreateModelCardExportJobResponse(_Structure):
    ModelCardExportJobArn: str
class CreateModelCardResponse(_Structure):
    ModelCardArn: str
class CreateModelExplainabilityJobDefinitionResponse(_Structure):
    JobDefinitionArn: str
class CreateModelOutput(_Structure):
    ModelArn: str
class CreateModelPackageGroupOutput(_Structure):
    ModelPackageGroupArn: str
class CreateModelPackageOutput(_Structure):
    ModelPackageArn: str
class CreateModelQualityJobDefinitionResponse(_Structure):
    JobDefinitionArn: str
class CreateMonitoringScheduleResponse(_Structure):
    MonitoringScheduleArn: str
class CreateNotebookInstanceLifecycleConfigOutput(_Structure):
    NotebookInstanceLifecycleConfigArn: str | None
class CreateNotebookInstanceOutput(_Structure):
    NotebookInstanceArn: str | None
class CreateOptimizationJobResponse(_Structure):
    OptimizationJobArn: str
class CreatePartnerAppPresignedUrlResponse(_Structure):
    Url: str | None
class CreatePartnerAppResponse(_Structure):
    Arn: str | None
class CreatePipelineResponse(_Structure):
    PipelineArn: str | None
class CreatePresignedDomainUrlResponse(_Structure):
    AuthorizedUrl: str | None
class CreatePresignedMlflowAppUrlResponse(_Structure):
    AuthorizedUrl: str | None
class CreatePresignedMlflowTrackingServerUrlResponse(_Structure):
    AuthorizedUrl: str | None
class CreatePresignedNotebookInstanceUrlOutput(_Structure):
    AuthorizedUrl: str | None
class CreateProcessingJobResponse(_Structure):
    ProcessingJobArn: str
class CreateProjectOutput(_Structure):
    ProjectArn: str
    ProjectId: str
class CreateSpaceResponse(_Structure):
    SpaceArn: str | None
class CreateStudioLifecycleConfigResponse(_Structure):
    StudioLifecycleConfigArn: str | None
class CreateTrainingJobResponse(_Structure):
    TrainingJobArn: str
class CreateTrainingPlanResponse(_Structure):
    TrainingPlanArn: str
class CreateTrainingSessionResponse(_Structure):
    TrainingSessionArn: str
class CreateTransformJobResponse(_Structure):
    TransformJobArn: str
class CreateTrialComponentResponse(_Structure):
    TrialComponentArn: str | None
class CreateTrialResponse(_Structure):
    TrialArn: str | None
class CreateUserProfileResponse(_Structure):
    UserProfileArn: str | None
class CreateWorkforceResponse(_Structure):
    WorkforceArn: str
class CreateWorkteamResponse(_Structure):
    WorkteamArn: str | None
class CrossRegionTrafficConfig(_Structure):
    MaxInvocationsPerSecondPerInstance: int
    MaxCrossRegionPercentPerEndpoint: int
class CustomFileSystem(_Structure):
    EfsFileSystem: EFSFileSystem | None
    FSxLustreFileSystem: FSxLustreFileSystem_ | None
    S3FileSystem: S3FileSystem_ | None
class CustomFileSystemConfig(_Structure):
    EfsFileSystemConfig: EFSFileSystemConfig | None
    FSxLustreFileSystemConfig: FSxLustreFileSystemConfig_ | None
    S3FileSystemConfig: S3FileSystemConfig_ | None
class CustomImage(_Structure):
    ImageName: str
    ImageVersionNumber: int | None
    AppImageConfigName: str
class CustomPosixUserConfig(_Structure):
    Uid: int
    Gid: int
class CustomizedMetricSpecification(_Structure):
    MetricName: str | None
    Namespace: str | None
    Statistic: str | None
class DataCaptureConfig(_Structure):
    EnableCapture: bool | None
    InitialSamplingPercentage: int
    DestinationS3Uri: str
    KmsKeyId: str | None
    CaptureOptions: list[CaptureOption]
    CaptureContentTypeHeader: CaptureContentTypeHeader_ | None
class DataCaptureConfigSummary(_Structure):
    EnableCapture: bool
    CaptureStatus: str
    CurrentSamplingPercentage: int
    DestinationS3Uri: str
    KmsKeyId: str
class DataCatalogConfig(_Structure):
    TableName: str
    Catalog: str
    Database: str
class DataProcessing(_Structure):
    InputFilter: str | None
    OutputFilter: str | None
    JoinSource: str | None
class DataQualityAppSpecification(_Structure):
    ImageUri: str
    ContainerEntrypoint: list[str] | None
    ContainerArguments: list[str] | None
    RecordPreprocessorSourceUri: str | None
    PostAnalyticsProcessorSourceUri: str | None
    Environment: dict[str, str] | None
class DataQualityBaselineConfig(_Structure):
    BaseliningJobName: str | None
    ConstraintsResource: MonitoringConstraintsResource | None
    StatisticsResource: MonitoringStatisticsResource | None
class DataQualityJobInput(_Structure):
    EndpointInput: EndpointInput_ | None
    BatchTransformInput: BatchTransformInput_ | None
class DataSource(_Structure):
    S3DataSource: S3DataSource_ | None
    FileSystemDataSource: FileSystemDataSource_ | None
    DatasetSource: DatasetSource_ | None
class DatabaseConfigurationMetadata(_Structure):
    RollbackStatus: str | None
    Advisory: str | None
    FailureMessage: str | None
class DatasetDefinition(_Structure):
    AthenaDatasetDefinition: AthenaDatasetDefinition_ | None
    RedshiftDatasetDefinition: RedshiftDatasetDefinition_ | None
    LocalPath: str | None
    DataDistributionType: str | None
    InputMode: str | None
class DatasetSource(_Structure):
    DatasetArn: str
class DebugHookConfig(_Structure):
    LocalPath: str | None
    S3OutputPath: str
    HookParameters: dict[str, str] | None
    CollectionConfigurations: list[CollectionConfiguration] | None
class DebugRuleConfiguration(_Structure):
    RuleConfigurationName: str
    LocalPath: str | None
    S3OutputPath: str | None
    RuleEvaluatorImage: str
    InstanceType: str | None
    VolumeSizeInGB: int | None
    RuleParameters: dict[str, str] | None
class DebugRuleEvaluationStatus(_Structure):
    RuleConfigurationName: str | None
    RuleEvaluationJobArn: str | None
    RuleEvaluationStatus: str | None
    StatusDetails: str | None
    LastModifiedTime: _Any | None
class DefaultEbsStorageSettings(_Structure):
    DefaultEbsVolumeSizeInGb: int
    MaximumEbsVolumeSizeInGb: int
class DefaultSpaceSettings(_Structure):
    ExecutionRole: str | None
    SecurityGroups: list[str] | None
    JupyterServerAppSettings: JupyterServerAppSettings_ | None
    KernelGatewayAppSettings: KernelGatewayAppSettings_ | None
    JupyterLabAppSettings: JupyterLabAppSettings_ | None
    SpaceStorageSettings: DefaultSpaceStorageSettings | None
    CustomPosixUserConfig: CustomPosixUserConfig_ | None
    CustomFileSystemConfigs: list[CustomFileSystemConfig] | None
class DefaultSpaceStorageSettings(_Structure):
    DefaultEbsStorageSettings: DefaultEbsStorageSettings_ | None
class DeleteAIBenchmarkJobResponse(_Structure):
    AiBenchmarkJobArn: str | None
class DeleteAIRecommendationJobResponse(_Structure):
    AiRecommendationJobArn: str | None
class DeleteAIWorkloadConfigResponse(_Structure):
    AiWorkloadConfigArn: str | None
class DeleteActionResponse(_Structure):
    ActionArn: str | None
class DeleteArtifactResponse(_Structure):
    ArtifactArn: str | None
class DeleteAssociationResponse(_Structure):
    SourceArn: str | None
    DestinationArn: str | None
class DeleteClusterExtensionResponse(_Structure):
    ExtensionArn: str
class DeleteClusterResponse(_Structure):
    ClusterArn: str
class DeleteContextResponse(_Structure):
    ContextArn: str | None
class DeleteEndpointPolicyResponse(_Structure): ...
class DeleteExperimentResponse(_Structure):
    ExperimentArn: str | None
class DeleteFlowDefinitionResponse(_Structure): ...
class DeleteHumanTaskUiResponse(_Structure): ...
class DeleteImageResponse(_Structure): ...
class DeleteImageVersionResponse(_Structure): ...
class DeleteInferenceExperimentResponse(_Structure):
    InferenceExperimentArn: str
class DeleteJobResponse(_Structure): ...
class DeleteMlflowAppResponse(_Structure):
    Arn: str | None
class DeleteMlflowTrackingServerResponse(_Structure):
    TrackingServerArn: str | None
class DeletePartnerAppResponse(_Structure):
    Arn: str | None
class DeletePipelineResponse(_Structure):
    PipelineArn: str | None
class DeleteTagsOutput(_Structure): ...
class DeleteTrainingSessionResponse(_Structure): ...
class DeleteTrialComponentResponse(_Structure):
    TrialComponentArn: str | None
class DeleteTrialResponse(_Structure):
    TrialArn: str | None
class DeleteWorkforceResponse(_Structure): ...
class DeleteWorkteamResponse(_Structure):
    Success: bool
class DeployedImage(_Structure):
    SpecifiedImage: str | None
    ResolvedImage: str | None
    ResolutionTime: _Any | None
class DeploymentConfig(_Structure):
    BlueGreenUpdatePolicy: BlueGreenUpdatePolicy_ | None
    RollingUpdatePolicy: RollingUpdatePolicy_ | None
    AutoRollbackConfiguration: AutoRollbackConfig | None
class DeploymentConfiguration(_Structure):
    RollingUpdatePolicy: RollingDeploymentPolicy | None
    WaitIntervalInSeconds: int | None
    AutoRollbackConfiguration: list[AlarmDetails] | None
class DeploymentRecommendation(_Structure):
    RecommendationStatus: str
    RealTimeInferenceRecommendations: list[RealTimeInferenceRecommendation] | None
class DeploymentStageStatusSummary(_Structure):
    StageName: str
    DeviceSelectionConfig: DeviceSelectionConfig_
    DeploymentConfig: EdgeDeploymentConfig
    DeploymentStatus: EdgeDeploymentStatus
class DerivedInformation(_Structure):
    DerivedDataInputConfig: str | None
class DescribeAIBenchmarkJobResponse(_Structure):
    AiBenchmarkJobName: str
    AiBenchmarkJobArn: str
    AiBenchmarkJobStatus: str
    FailureReason: str | None
    BenchmarkTarget: AIBenchmarkTarget
    OutputConfig: AIBenchmarkOutputResult
    AiWorkloadConfigIdentifier: str
    RoleArn: str
    NetworkConfig: AIBenchmarkNetworkConfig | None
    CreationTime: _Any
    StartTime: _Any | None
    EndTime: _Any | None
    Tags: list[Tag] | None
class DescribeAIRecommendationJobResponse(_Structure):
    AiRecommendationJobName: str
    AiRecommendationJobArn: str
    AiRecommendationJobStatus: str
    FailureReason: str | None
    ModelSource: AIModelSource
    OutputConfig: AIRecommendationOutputResult
    InferenceSpecification: AIRecommendationInferenceSpecification | None
    AiWorkloadConfigIdentifier: str
    OptimizeModel: bool | None
    PerformanceTarget: AIRecommendationPerformanceTarget | None
    Recommendations: list[AIRecommendation] | None
    RoleArn: str
    ComputeSpec: AIRecommendationComputeSpec | None
    AdapterSource: AIAdapterSource | None
    CreationTime: _Any
    StartTime: _Any | None
    EndTime: _Any | None
    Tags: list[Tag] | None
class DescribeAIWorkloadConfigResponse(_Structure):
    AiWorkloadConfigName: str
    AiWorkloadConfigArn: str
    DatasetConfig: AIDatasetConfig | None
    AiWorkloadConfigs: AIWorkloadConfigs | None
    Tags: list[Tag] | None
    CreationTime: _Any
class DescribeActionResponse(_Structure):
    ActionName: str | None
    ActionArn: str | None
    Source: ActionSource | None
    ActionType: str | None
    Description: str | None
    Status: str | None
    Properties: dict[str, str] | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    MetadataProperties: MetadataProperties_ | None
    LineageGroupArn: str | None
class DescribeAlgorithmOutput(_Structure):
    AlgorithmName: str
    AlgorithmArn: str
    AlgorithmDescription: str | None
    CreationTime: _Any
    TrainingSpecification: TrainingSpecification_
    InferenceSpecification: InferenceSpecification_ | None
    ValidationSpecification: AlgorithmValidationSpecification | None
    AlgorithmStatus: str
    AlgorithmStatusDetails: AlgorithmStatusDetails_
    ProductId: str | None
    CertifyForMarketplace: bool | None
class DescribeAppImageConfigResponse(_Structure):
    AppImageConfigArn: str | None
    AppImageConfigName: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    KernelGatewayImageConfig: KernelGatewayImageConfig_ | None
    JupyterLabAppImageConfig: JupyterLabAppImageConfig_ | None
    CodeEditorAppImageConfig: CodeEditorAppImageConfig_ | None
class DescribeAppResponse(_Structure):
    AppArn: str | None
    AppType: str | None
    AppName: str | None
    DomainId: str | None
    UserProfileName: str | None
    SpaceName: str | None
    Status: str | None
    EffectiveTrustedIdentityPropagationStatus: str | None
    RecoveryMode: bool | None
    LastHealthCheckTimestamp: _Any | None
    LastUserActivityTimestamp: _Any | None
    CreationTime: _Any | None
    FailureReason: str | None
    ResourceSpec: ResourceSpec_ | None
    BuiltInLifecycleConfigArn: str | None
class DescribeArtifactResponse(_Structure):
    ArtifactName: str | None
    ArtifactArn: str | None
    Source: ArtifactSource | None
    ArtifactType: str | None
    Properties: dict[str, str] | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    MetadataProperties: MetadataProperties_ | None
    LineageGroupArn: str | None
class DescribeAutoMLJobResponse(_Structure):
    AutoMLJobName: str
    AutoMLJobArn: str
    InputDataConfig: list[AutoMLChannel]
    OutputDataConfig: AutoMLOutputDataConfig
    RoleArn: str
    AutoMLJobObjective: AutoMLJobObjective_ | None
    ProblemType: str | None
    AutoMLJobConfig: AutoMLJobConfig_ | None
    CreationTime: _Any
    EndTime: _Any | None
    LastModifiedTime: _Any
    FailureReason: str | None
    PartialFailureReasons: list[AutoMLPartialFailureReason] | None
    BestCandidate: AutoMLCandidate | None
    AutoMLJobStatus: str
    AutoMLJobSecondaryStatus: str
    GenerateCandidateDefinitionsOnly: bool | None
    AutoMLJobArtifacts: AutoMLJobArtifacts_ | None
    ResolvedAttributes: ResolvedAttributes_ | None
    ModelDeployConfig: ModelDeployConfig_ | None
    ModelDeployResult: ModelDeployResult_ | None
class DescribeAutoMLJobV2Response(_Structure):
    AutoMLJobName: str
    AutoMLJobArn: str
    AutoMLJobInputDataConfig: list[AutoMLJobChannel]
    OutputDataConfig: AutoMLOutputDataConfig
    RoleArn: str
    AutoMLJobObjective: AutoMLJobObjective_ | None
    AutoMLProblemTypeConfig: AutoMLProblemTypeConfig_ | None
    AutoMLProblemTypeConfigName: str | None
    CreationTime: _Any
    EndTime: _Any | None
    LastModifiedTime: _Any
    FailureReason: str | None
    PartialFailureReasons: list[AutoMLPartialFailureReason] | None
    BestCandidate: AutoMLCandidate | None
    AutoMLJobStatus: str
    AutoMLJobSecondaryStatus: str
    AutoMLJobArtifacts: AutoMLJobArtifacts_ | None
    ResolvedAttributes: AutoMLResolvedAttributes | None
    ModelDeployConfig: ModelDeployConfig_ | None
    ModelDeployResult: ModelDeployResult_ | None
    DataSplitConfig: AutoMLDataSplitConfig | None
    SecurityConfig: AutoMLSecurityConfig | None
    AutoMLComputeConfig: AutoMLComputeConfig_ | None
class DescribeClusterEventResponse(_Structure):
    EventDetails: ClusterEventDetail | None
class DescribeClusterExtensionResponse(_Structure):
    ExtensionDetails: ExtensionDetails_
    NodeSummary: ExtensionNodeSummary | None
    Health: ExtensionHealth | None
class DescribeClusterNodeResponse(_Structure):
    NodeDetails: ClusterNodeDetails
class DescribeClusterOperationResponse(_Structure):
    OperationId: str | None
    ClusterArn: str | None
    Type: str | None
    Status: str | None
    CreationTime: _Any | None
    ScalingDetails: list[ClusterOperationScalingDetails] | None
    DeepHealthCheckDetails: list[InstanceGroupHealthCheckConfiguration] | None
class DescribeClusterResponse(_Structure):
    ClusterArn: str
    ClusterName: str | None
    ClusterStatus: str
    CreationTime: _Any | None
    FailureMessage: str | None
    InstanceGroups: list[ClusterInstanceGroupDetails]
    RestrictedInstanceGroups: list[ClusterRestrictedInstanceGroupDetails] | None
    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigOutput | None
    VpcConfig: VpcConfig_ | None
    Orchestrator: ClusterOrchestrator | None
    TieredStorageConfig: ClusterTieredStorageConfig | None
    NodeRecovery: str | None
    NodeProvisioningMode: str | None
    ClusterRole: str | None
    AutoScaling: ClusterAutoScalingConfigOutput | None
class DescribeClusterSchedulerConfigResponse(_Structure):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigId: str
    Name: str
    ClusterSchedulerConfigVersion: int
    Status: str
    FailureReason: str | None
    StatusDetails: dict[str, str] | None
    ClusterArn: str | None
    SchedulerConfig: SchedulerConfig_ | None
    Description: str | None
    CreationTime: _Any
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
class DescribeCodeRepositoryOutput(_Structure):
    CodeRepositoryName: str
    CodeRepositoryArn: str
    CreationTime: _Any
    LastModifiedTime: _Any
    GitConfig: GitConfig_ | None
class DescribeCompilationJobResponse(_Structure):
    CompilationJobName: str
    CompilationJobArn: str
    CompilationJobStatus: str
    CompilationStartTime: _Any | None
    CompilationEndTime: _Any | None
    StoppingCondition: StoppingCondition_
    InferenceImage: str | None
    ModelPackageVersionArn: str | None
    CreationTime: _Any
    LastModifiedTime: _Any
    FailureReason: str
    ModelArtifacts: ModelArtifacts_
    ModelDigests: ModelDigests_ | None
    RoleArn: str
    InputConfig: InputConfig_
    OutputConfig: OutputConfig_
    VpcConfig: NeoVpcConfig | None
    DerivedInformation: DerivedInformation_ | None
class DescribeComputeQuotaResponse(_Structure):
    ComputeQuotaArn: str
    ComputeQuotaId: str
    Name: str
    Description: str | None
    ComputeQuotaVersion: int
    Status: str
    FailureReason: str | None
    ClusterArn: str | None
    ComputeQuotaConfig: ComputeQuotaConfig_ | None
    ComputeQuotaTarget: ComputeQuotaTarget_
    ActivationState: str | None
    CreationTime: _Any
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
class DescribeContextResponse(_Structure):
    ContextName: str | None
    ContextArn: str | None
    Source: ContextSource | None
    ContextType: str | None
    Description: str | None
    Properties: dict[str, str] | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    LineageGroupArn: str | None
class DescribeDataQualityJobDefinitionResponse(_Structure):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: _Any
    DataQualityBaselineConfig: DataQualityBaselineConfig_ | None
    DataQualityAppSpecification: DataQualityAppSpecification_
    DataQualityJobInput: DataQualityJobInput_
    DataQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig | None
    RoleArn: str
    StoppingCondition: MonitoringStoppingCondition | None
class DescribeDeviceFleetResponse(_Structure):
    DeviceFleetName: str
    DeviceFleetArn: str
    OutputConfig: EdgeOutputConfig
    Description: str | None
    CreationTime: _Any
    LastModifiedTime: _Any
    RoleArn: str | None
    IotRoleAlias: str | None
class DescribeDeviceResponse(_Structure):
    DeviceArn: str | None
    DeviceName: str
    Description: str | None
    DeviceFleetName: str
    IotThingName: str | None
    RegistrationTime: _Any
    LatestHeartbeat: _Any | None
    Models: list[EdgeModel] | None
    MaxModels: int | None
    NextToken: str | None
    AgentVersion: str | None
class DescribeDomainResponse(_Structure):
    DomainArn: str | None
    DomainId: str | None
    DomainName: str | None
    HomeEfsFileSystemId: str | None
    SingleSignOnManagedApplicationInstanceId: str | None
    SingleSignOnApplicationArn: str | None
    Status: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    FailureReason: str | None
    SecurityGroupIdForDomainBoundary: str | None
    AuthMode: str | None
    DefaultUserSettings: UserSettings | None
    DomainSettings: DomainSettings_ | None
    AppNetworkAccessType: str | None
    HomeEfsFileSystemKmsKeyId: str | None
    SubnetIds: list[str] | None
    Url: str | None
    VpcId: str | None
    KmsKeyId: str | None
    AppSecurityGroupManagement: str | None
    HomeEfsFileSystemCreation: str | None
    TagPropagation: str | None
    DefaultSpaceSettings: DefaultSpaceSettings_ | None
class DescribeEdgeDeploymentPlanResponse(_Structure):
    EdgeDeploymentPlanArn: str
    EdgeDeploymentPlanName: str
    ModelConfigs: list[EdgeDeploymentModelConfig]
    DeviceFleetName: str
    EdgeDeploymentSuccess: int | None
    EdgeDeploymentPending: int | None
    EdgeDeploymentFailed: int | None
    Stages: list[DeploymentStageStatusSummary]
    NextToken: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class DescribeEdgePackagingJobResponse(_Structure):
    EdgePackagingJobArn: str
    EdgePackagingJobName: str
    CompilationJobName: str | None
    ModelName: str | None
    ModelVersion: str | None
    RoleArn: str | None
    OutputConfig: EdgeOutputConfig | None
    ResourceKey: str | None
    EdgePackagingJobStatus: str
    EdgePackagingJobStatusMessage: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    ModelArtifact: str | None
    ModelSignature: str | None
    PresetDeploymentOutput: EdgePresetDeploymentOutput | None
class DescribeEndpointConfigOutput(_Structure):
    EndpointConfigName: str
    EndpointConfigArn: str
    ProductionVariants: list[ProductionVariant]
    DataCaptureConfig: DataCaptureConfig_ | None
    KmsKeyId: str | None
    CreationTime: _Any
    AsyncInferenceConfig: AsyncInferenceConfig_ | None
    ExplainerConfig: ExplainerConfig_ | None
    ShadowProductionVariants: list[ProductionVariant] | None
    ExecutionRoleArn: str | None
    VpcConfig: VpcConfig_ | None
    EnableNetworkIsolation: bool | None
    MetricsConfig: MetricsConfig_ | None
    CrossRegionTrafficConfig: CrossRegionTrafficConfig_ | None
class DescribeEndpointOutput(_Structure):
    EndpointName: str
    EndpointArn: str
    EndpointConfigName: str | None
    ProductionVariants: list[ProductionVariantSummary] | None
    DataCaptureConfig: DataCaptureConfigSummary | None
    EndpointStatus: str
    FailureReason: str | None
    CreationTime: _Any
    LastModifiedTime: _Any
    LastDeploymentConfig: DeploymentConfig | None
    AsyncInferenceConfig: AsyncInferenceConfig_ | None
    PendingDeploymentSummary: PendingDeploymentSummary_ | None
    ExplainerConfig: ExplainerConfig_ | None
    ShadowProductionVariants: list[ProductionVariantSummary] | None
    MetricsConfig: MetricsConfig_ | None
    CrossRegionTrafficConfig: CrossRegionTrafficConfig_ | None
class DescribeExperimentResponse(_Structure):
    ExperimentName: str | None
    ExperimentArn: str | None
    DisplayName: str | None
    Source: ExperimentSource | None
    Description: str | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
class DescribeFeatureGroupResponse(_Structure):
    FeatureGroupArn: str
    FeatureGroupName: str
    RecordIdentifierFeatureName: str
    EventTimeFeatureName: str
    FeatureDefinitions: list[FeatureDefinition]
    CreationTime: _Any
    LastModifiedTime: _Any | None
    OnlineStoreConfig: OnlineStoreConfig_ | None
    OfflineStoreConfig: OfflineStoreConfig_ | None
    ThroughputConfig: ThroughputConfigDescription | None
    RoleArn: str | None
    FeatureGroupStatus: str | None
    OfflineStoreStatus: OfflineStoreStatus_ | None
    LastUpdateStatus: LastUpdateStatus_ | None
    FailureReason: str | None
    Description: str | None
    NextToken: str
    OnlineStoreTotalSizeBytes: int | None
class DescribeFeatureMetadataResponse(_Structure):
    FeatureGroupArn: str
    FeatureGroupName: str
    FeatureName: str
    FeatureType: str
    CreationTime: _Any
    LastModifiedTime: _Any
    Description: str | None
    Parameters: list[FeatureParameter] | None
class DescribeFlowDefinitionResponse(_Structure):
    FlowDefinitionArn: str
    FlowDefinitionName: str
    FlowDefinitionStatus: str
    CreationTime: _Any
    HumanLoopRequestSource: HumanLoopRequestSource_ | None
    HumanLoopActivationConfig: HumanLoopActivationConfig_ | None
    HumanLoopConfig: HumanLoopConfig_ | None
    OutputConfig: FlowDefinitionOutputConfig
    RoleArn: str
    FailureReason: str | None
class DescribeHubContentResponse(_Structure):
    HubContentName: str
    HubContentArn: str
    HubContentVersion: str
    HubContentType: str
    DocumentSchemaVersion: str
    HubName: str
    HubArn: str
    HubContentDisplayName: str | None
    HubContentDescription: str | None
    HubContentMarkdown: str | None
    HubContentDocument: str
    SageMakerPublicHubContentArn: str | None
    ReferenceMinVersion: str | None
    SupportStatus: str | None
    HubContentSearchKeywords: list[str] | None
    HubContentDependencies: list[HubContentDependency] | None
    HubContentStatus: str
    FailureReason: str | None
    CreationTime: _Any
    LastModifiedTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedBy: UserContext | None
class DescribeHubResponse(_Structure):
    HubName: str
    HubArn: str
    HubDisplayName: str | None
    HubDescription: str | None
    HubSearchKeywords: list[str] | None
    S3StorageConfig: HubS3StorageConfig | None
    HubStatus: str
    FailureReason: str | None
    CreationTime: _Any
    LastModifiedTime: _Any
    CreatedBy: UserContext | None
    LastModifiedBy: UserContext | None
class DescribeHumanTaskUiResponse(_Structure):
    HumanTaskUiArn: str
    HumanTaskUiName: str
    HumanTaskUiStatus: str | None
    CreationTime: _Any
    UiTemplate: UiTemplateInfo
class DescribeHyperParameterTuningJobResponse(_Structure):
    HyperParameterTuningJobName: str
    HyperParameterTuningJobArn: str
    HyperParameterTuningJobConfig: HyperParameterTuningJobConfig_
    TrainingJobDefinition: HyperParameterTrainingJobDefinition | None
    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition] | None
    HyperParameterTuningJobStatus: str
    CreationTime: _Any
    HyperParameterTuningEndTime: _Any | None
    LastModifiedTime: _Any | None
    TrainingJobStatusCounters: TrainingJobStatusCounters_
    ObjectiveStatusCounters: ObjectiveStatusCounters_
    BestTrainingJob: HyperParameterTrainingJobSummary | None
    OverallBestTrainingJob: HyperParameterTrainingJobSummary | None
    WarmStartConfig: HyperParameterTuningJobWarmStartConfig | None
    Autotune: Autotune_ | None
    FailureReason: str | None
    TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails | None
    ConsumedResources: HyperParameterTuningJobConsumedResources | None
class DescribeImageResponse(_Structure):
    CreationTime: _Any | None
    Description: str | None
    DisplayName: str | None
    FailureReason: str | None
    ImageArn: str | None
    ImageName: str | None
    ImageStatus: str | None
    LastModifiedTime: _Any | None
    RoleArn: str | None
class DescribeImageVersionResponse(_Structure):
    BaseImage: str | None
    ContainerImage: str | None
    CreationTime: _Any | None
    FailureReason: str | None
    ImageArn: str | None
    ImageVersionArn: str | None
    ImageVersionStatus: str | None
    LastModifiedTime: _Any | None
    Version: int | None
    VendorGuidance: str | None
    JobType: str | None
    MlFramework: str | None
    ProgrammingLang: str | None
    Processor: str | None
    Horovod: bool | None
    ReleaseNotes: str | None
class DescribeInferenceComponentOutput(_Structure):
    InferenceComponentName: str
    InferenceComponentArn: str
    EndpointName: str
    EndpointArn: str
    VariantName: str | None
    FailureReason: str | None
    Specification: InferenceComponentSpecificationSummary | None
    Specifications: list[InferenceComponentSpecificationSummary] | None
    RuntimeConfig: InferenceComponentRuntimeConfigSummary | None
    CreationTime: _Any
    LastModifiedTime: _Any
    InferenceComponentStatus: str | None
    LastDeploymentConfig: InferenceComponentDeploymentConfig | None
class DescribeInferenceExperimentResponse(_Structure):
    Arn: str
    Name: str
    Type: str
    Schedule: InferenceExperimentSchedule | None
    Status: str
    StatusReason: str | None
    Description: str | None
    CreationTime: _Any | None
    CompletionTime: _Any | None
    LastModifiedTime: _Any | None
    RoleArn: str | None
    EndpointMetadata: EndpointMetadata_
    ModelVariants: list[ModelVariantConfigSummary]
    DataStorageConfig: InferenceExperimentDataStorageConfig | None
    ShadowModeConfig: ShadowModeConfig_ | None
    KmsKey: str | None
class DescribeInferenceRecommendationsJobResponse(_Structure):
    JobName: str
    JobDescription: str | None
    JobType: str
    JobArn: str
    RoleArn: str
    Status: str
    CreationTime: _Any
    CompletionTime: _Any | None
    LastModifiedTime: _Any
    FailureReason: str | None
    InputConfig: RecommendationJobInputConfig
    StoppingConditions: RecommendationJobStoppingConditions | None
    InferenceRecommendations: list[InferenceRecommendation] | None
    EndpointPerformances: list[EndpointPerformance] | None
class DescribeInferenceRouterOutput(_Structure):
    InferenceRouterName: str
    InferenceRouterArn: str
    RoutingTargets: list[RoutingTarget]
    Status: str
    StatusReason: str | None
    CreationTime: _Any
    LastModifiedTime: _Any
class DescribeJobResponse(_Structure):
    JobName: str
    JobArn: str
    RoleArn: str
    JobCategory: str
    JobConfigSchemaVersion: str
    JobConfigDocument: str | None
    CreationTime: _Any
    LastModifiedTime: _Any
    EndTime: _Any | None
    JobStatus: str
    SecondaryStatus: str
    SecondaryStatusTransitions: list[JobSecondaryStatusTransition]
    FailureReason: str | None
    Tags: list[Tag] | None
class DescribeJobSchemaVersionResponse(_Structure):
    JobCategory: str
    JobConfigSchemaVersion: str
    JobConfigSchema: str
class DescribeLabelingJobResponse(_Structure):
    LabelingJobStatus: str
    LabelCounters: LabelCounters_
    FailureReason: str | None
    CreationTime: _Any
    LastModifiedTime: _Any
    JobReferenceCode: str
    LabelingJobName: str
    LabelingJobArn: str
    LabelAttributeName: str | None
    InputConfig: LabelingJobInputConfig
    OutputConfig: LabelingJobOutputConfig
    RoleArn: str
    LabelCategoryConfigS3Uri: str | None
    StoppingConditions: LabelingJobStoppingConditions | None
    LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfig_ | None
    HumanTaskConfig: HumanTaskConfig_
    Tags: list[Tag] | None
    LabelingJobOutput: LabelingJobOutput_ | None
class DescribeLineageGroupResponse(_Structure):
    LineageGroupName: str | None
    LineageGroupArn: str | None
    DisplayName: str | None
    Description: str | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
class DescribeMlflowAppResponse(_Structure):
    Arn: str | None
    Name: str | None
    ArtifactStoreUri: str | None
    MlflowVersion: str | None
    RoleArn: str | None
    KmsKeyId: str | None
    Status: str | None
    ModelRegistrationMode: str | None
    AccountDefaultStatus: str | None
    DefaultDomainIdList: list[str] | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    WeeklyMaintenanceWindowStart: str | None
    MaintenanceStatus: str | None
class DescribeMlflowTrackingServerResponse(_Structure):
    TrackingServerArn: str | None
    TrackingServerName: str | None
    ArtifactStoreUri: str | None
    TrackingServerSize: str | None
    MlflowVersion: str | None
    RoleArn: str | None
    TrackingServerStatus: str | None
    TrackingServerMaintenanceStatus: str | None
    IsActive: str | None
    TrackingServerUrl: str | None
    WeeklyMaintenanceWindowStart: str | None
    AutomaticModelRegistration: bool | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    S3BucketOwnerAccountId: str | None
    S3BucketOwnerVerification: bool | None
class DescribeModelBiasJobDefinitionResponse(_Structure):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: _Any
    ModelBiasBaselineConfig: ModelBiasBaselineConfig_ | None
    ModelBiasAppSpecification: ModelBiasAppSpecification_
    ModelBiasJobInput: ModelBiasJobInput_
    ModelBiasJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig | None
    RoleArn: str
    StoppingCondition: MonitoringStoppingCondition | None
class DescribeModelCardExportJobResponse(_Structure):
    ModelCardExportJobName: str
    ModelCardExportJobArn: str
    Status: str
    ModelCardName: str
    ModelCardVersion: int
    OutputConfig: ModelCardExportOutputConfig
    CreatedAt: _Any
    LastModifiedAt: _Any
    FailureReason: str | None
    ExportArtifacts: ModelCardExportArtifacts | None
class DescribeModelCardResponse(_Structure):
    ModelCardArn: str
    ModelCardName: str
    ModelCardVersion: int
    Content: str
    ModelCardStatus: str
    SecurityConfig: ModelCardSecurityConfig | None
    CreationTime: _Any
    CreatedBy: UserContext
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    ModelCardProcessingStatus: str | None
class DescribeModelExplainabilityJobDefinitionResponse(_Structure):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: _Any
    ModelExplainabilityBaselineConfig: ModelExplainabilityBaselineConfig_ | None
    ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification_
    ModelExplainabilityJobInput: ModelExplainabilityJobInput_
    ModelExplainabilityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig | None
    RoleArn: str
    StoppingCondition: MonitoringStoppingCondition | None
class DescribeModelOutput(_Structure):
    ModelName: str
    PrimaryContainer: ContainerDefinition | None
    Containers: list[ContainerDefinition] | None
    InferenceExecutionConfig: InferenceExecutionConfig_ | None
    ExecutionRoleArn: str | None
    VpcConfig: VpcConfig_ | None
    CreationTime: _Any
    ModelArn: str
    EnableNetworkIsolation: bool | None
    DeploymentRecommendation: DeploymentRecommendation_ | None
class DescribeModelPackageGroupOutput(_Structure):
    ModelPackageGroupName: str
    ModelPackageGroupArn: str
    ModelPackageGroupDescription: str | None
    CreationTime: _Any
    CreatedBy: UserContext
    ModelPackageGroupStatus: str
    ManagedConfiguration: ManagedConfiguration_ | None
class DescribeModelPackageOutput(_Structure):
    ModelPackageName: str
    ModelPackageGroupName: str | None
    ModelPackageVersion: int | None
    ModelPackageRegistrationType: str | None
    ModelPackageArn: str
    ModelPackageDescription: str | None
    CreationTime: _Any
    InferenceSpecification: InferenceSpecification_ | None
    SourceAlgorithmSpecification: SourceAlgorithmSpecification_ | None
    ValidationSpecification: ModelPackageValidationSpecification | None
    ModelPackageStatus: str
    ModelPackageStatusDetails: ModelPackageStatusDetails_
    CertifyForMarketplace: bool | None
    ModelApprovalStatus: str | None
    CreatedBy: UserContext | None
    MetadataProperties: MetadataProperties_ | None
    ModelMetrics: ModelMetrics_ | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    ApprovalDescription: str | None
    Domain: str | None
    Task: str | None
    SamplePayloadUrl: str | None
    CustomerMetadataProperties: dict[str, str] | None
    DriftCheckBaselines: DriftCheckBaselines_ | None
    AdditionalInferenceSpecifications: list[AdditionalInferenceSpecificationDefinition] | None
    SkipModelValidation: str | None
    SourceUri: str | None
    SecurityConfig: ModelPackageSecurityConfig | None
    ModelCard: ModelPackageModelCard | None
    ModelLifeCycle: ModelLifeCycle_ | None
    ManagedStorageType: str | None
class DescribeModelQualityJobDefinitionResponse(_Structure):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: _Any
    ModelQualityBaselineConfig: ModelQualityBaselineConfig_ | None
    ModelQualityAppSpecification: ModelQualityAppSpecification_
    ModelQualityJobInput: ModelQualityJobInput_
    ModelQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig | None
    RoleArn: str
    StoppingCondition: MonitoringStoppingCondition | None
class DescribeMonitoringScheduleResponse(_Structure):
    MonitoringScheduleArn: str
    MonitoringScheduleName: str
    MonitoringScheduleStatus: str
    MonitoringType: str | None
    FailureReason: str | None
    CreationTime: _Any
    LastModifiedTime: _Any
    MonitoringScheduleConfig: MonitoringScheduleConfig_
    EndpointName: str | None
    LastMonitoringExecutionSummary: MonitoringExecutionSummary | None
class DescribeNotebookInstanceLifecycleConfigOutput(_Structure):
    NotebookInstanceLifecycleConfigArn: str | None
    NotebookInstanceLifecycleConfigName: str | None
    OnCreate: list[NotebookInstanceLifecycleHook] | None
    OnStart: list[NotebookInstanceLifecycleHook] | None
    LastModifiedTime: _Any | None
    CreationTime: _Any | None
class DescribeNotebookInstanceOutput(_Structure):
    NotebookInstanceArn: str | None
    NotebookInstanceName: str | None
    NotebookInstanceStatus: str | None
    FailureReason: str | None
    Url: str | None
    InstanceType: str | None
    IpAddressType: str | None
    SubnetId: str | None
    SecurityGroups: list[str] | None
    RoleArn: str | None
    KmsKeyId: str | None
    NetworkInterfaceId: str | None
    LastModifiedTime: _Any | None
    CreationTime: _Any | None
    NotebookInstanceLifecycleConfigName: str | None
    DirectInternetAccess: str | None
    VolumeSizeInGB: int | None
    AcceleratorTypes: list[str] | None
    DefaultCodeRepository: str | None
    AdditionalCodeRepositories: list[str] | None
    RootAccess: str | None
    PlatformIdentifier: str | None
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration_ | None
class DescribeOptimizationJobResponse(_Structure):
    OptimizationJobArn: str
    OptimizationJobStatus: str
    OptimizationStartTime: _Any | None
    OptimizationEndTime: _Any | None
    CreationTime: _Any
    LastModifiedTime: _Any
    FailureReason: str | None
    OptimizationJobName: str
    ModelSource: OptimizationJobModelSource
    OptimizationEnvironment: dict[str, str] | None
    DeploymentInstanceType: str
    MaxInstanceCount: int | None
    OptimizationConfigs: list[OptimizationConfig]
    OutputConfig: OptimizationJobOutputConfig
    OptimizationOutput: OptimizationOutput_ | None
    RoleArn: str
    StoppingCondition: StoppingCondition_
    VpcConfig: OptimizationVpcConfig | None
    TrainingPlanArns: list[str] | None
class DescribePartnerAppResponse(_Structure):
    Arn: str | None
    Name: str | None
    Type: str | None
    Status: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    ExecutionRoleArn: str | None
    KmsKeyId: str | None
    BaseUrl: str | None
    MaintenanceConfig: PartnerAppMaintenanceConfig | None
    Tier: str | None
    Version: str | None
    ApplicationConfig: PartnerAppConfig | None
    AuthType: str | None
    EnableIamSessionBasedIdentity: bool | None
    Error: ErrorInfo | None
    EnableAutoMinorVersionUpgrade: bool | None
    CurrentVersionEolDate: _Any | None
    AvailableUpgrade: AvailableUpgrade_ | None
    IdcConfig: IdcConfigOutput | None
class DescribePipelineDefinitionForExecutionResponse(_Structure):
    PipelineDefinition: str | None
    CreationTime: _Any | None
class DescribePipelineExecutionResponse(_Structure):
    PipelineArn: str | None
    PipelineExecutionArn: str | None
    PipelineExecutionDisplayName: str | None
    PipelineExecutionStatus: str | None
    PipelineExecutionDescription: str | None
    PipelineExperimentConfig: PipelineExperimentConfig_ | None
    FailureReason: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedBy: UserContext | None
    ParallelismConfiguration: ParallelismConfiguration_ | None
    SelectiveExecutionConfig: SelectiveExecutionConfig_ | None
    PipelineVersionId: int | None
    MLflowConfig: MLflowConfiguration | None
    PipelineVersionAliases: list[str] | None
    RoleArn: str | None
class DescribePipelineResponse(_Structure):
    PipelineArn: str | None
    PipelineName: str | None
    PipelineDisplayName: str | None
    PipelineDefinition: str | None
    PipelineDescription: str | None
    RoleArn: str | None
    PipelineStatus: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    LastRunTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedBy: UserContext | None
    ParallelismConfiguration: ParallelismConfiguration_ | None
    PipelineVersionDisplayName: str | None
    PipelineVersionDescription: str | None
    PipelineVersionAliases: list[str] | None
class DescribeProcessingJobResponse(_Structure):
    ProcessingInputs: list[ProcessingInput] | None
    ProcessingOutputConfig: ProcessingOutputConfig_ | None
    ProcessingJobName: str
    ProcessingResources: ProcessingResources_
    StoppingCondition: ProcessingStoppingCondition | None
    AppSpecification: AppSpecification_
    Environment: dict[str, str] | None
    NetworkConfig: NetworkConfig_ | None
    RoleArn: str | None
    ExperimentConfig: ExperimentConfig_ | None
    ProcessingJobArn: str
    ProcessingJobStatus: str
    ExitMessage: str | None
    FailureReason: str | None
    ProcessingEndTime: _Any | None
    ProcessingStartTime: _Any | None
    LastModifiedTime: _Any | None
    CreationTime: _Any
    MonitoringScheduleArn: str | None
    AutoMLJobArn: str | None
    TrainingJobArn: str | None
class DescribeProjectOutput(_Structure):
    ProjectArn: str
    ProjectName: str
    ProjectId: str
    ProjectDescription: str | None
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails_ | None
    ServiceCatalogProvisionedProductDetails: ServiceCatalogProvisionedProductDetails_ | None
    ProjectStatus: str
    TemplateProviderDetails: list[TemplateProviderDetail] | None
    CreatedBy: UserContext | None
    CreationTime: _Any
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
class DescribeReservedCapacityResponse(_Structure):
    ReservedCapacityArn: str
    ReservedCapacityType: str | None
    Status: str | None
    AvailabilityZone: str | None
    DurationHours: int | None
    DurationMinutes: int | None
    StartTime: _Any | None
    EndTime: _Any | None
    InstanceType: str
    TotalInstanceCount: int
    AvailableInstanceCount: int | None
    InUseInstanceCount: int | None
    UltraServerSummary: UltraServerSummary_ | None
class DescribeSpaceResponse(_Structure):
    DomainId: str | None
    SpaceArn: str | None
    SpaceName: str | None
    HomeEfsFileSystemUid: str | None
    Status: str | None
    LastModifiedTime: _Any | None
    CreationTime: _Any | None
    FailureReason: str | None
    SpaceSettings: SpaceSettings_ | None
    OwnershipSettings: OwnershipSettings_ | None
    SpaceSharingSettings: SpaceSharingSettings_ | None
    SpaceDisplayName: str | None
    Url: str | None
class DescribeStudioLifecycleConfigResponse(_Structure):
    StudioLifecycleConfigArn: str | None
    StudioLifecycleConfigName: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    StudioLifecycleConfigContent: str | None
    StudioLifecycleConfigAppType: str | None
class DescribeSubscribedWorkteamResponse(_Structure):
    SubscribedWorkteam: SubscribedWorkteam_
class DescribeTrainingJobResponse(_Structure):
    TrainingJobName: str
    TrainingJobArn: str
    TuningJobArn: str | None
    LabelingJobArn: str | None
    AutoMLJobArn: str | None
    ModelArtifacts: ModelArtifacts_
    TrainingJobStatus: str
    SecondaryStatus: str
    FailureReason: str | None
    HyperParameters: dict[str, str] | None
    AlgorithmSpecification: AlgorithmSpecification_ | None
    RoleArn: str | None
    InputDataConfig: list[Channel] | None
    OutputDataConfig: OutputDataConfig_ | None
    ResourceConfig: ResourceConfig_ | None
    WarmPoolStatus: WarmPoolStatus_ | None
    VpcConfig: VpcConfig_ | None
    StoppingCondition: StoppingCondition_
    CreationTime: _Any
    TrainingStartTime: _Any | None
    TrainingEndTime: _Any | None
    LastModifiedTime: _Any | None
    SecondaryStatusTransitions: list[SecondaryStatusTransition] | None
    FinalMetricDataList: list[MetricData] | None
    EnableNetworkIsolation: bool | None
    EnableInterContainerTrafficEncryption: bool | None
    EnableManagedSpotTraining: bool | None
    CheckpointConfig: CheckpointConfig_ | None
    TrainingTimeInSeconds: int | None
    BillableTimeInSeconds: int | None
    BillableTokenCount: int | None
    DebugHookConfig: DebugHookConfig_ | None
    ExperimentConfig: ExperimentConfig_ | None
    DebugRuleConfigurations: list[DebugRuleConfiguration] | None
    TensorBoardOutputConfig: TensorBoardOutputConfig_ | None
    DebugRuleEvaluationStatuses: list[DebugRuleEvaluationStatus] | None
    ProfilerConfig: ProfilerConfig_ | None
    ProfilerRuleConfigurations: list[ProfilerRuleConfiguration] | None
    ProfilerRuleEvaluationStatuses: list[ProfilerRuleEvaluationStatus] | None
    ProfilingStatus: str | None
    Environment: dict[str, str] | None
    RetryStrategy: RetryStrategy_ | None
    RemoteDebugConfig: RemoteDebugConfig_ | None
    InfraCheckConfig: InfraCheckConfig_ | None
    ServerlessJobConfig: ServerlessJobConfig_ | None
    MlflowConfig: MlflowConfig_ | None
    ModelPackageConfig: ModelPackageConfig_ | None
    MlflowDetails: MlflowDetails_ | None
    ProgressInfo: TrainingProgressInfo | None
    OutputModelPackageArn: str | None
class DescribeTrainingPlanExtensionHistoryResponse(_Structure):
    TrainingPlanExtensions: list[TrainingPlanExtension]
    NextToken: str | None
class DescribeTrainingPlanResponse(_Structure):
    TrainingPlanArn: str
    TrainingPlanName: str
    Status: str
    StatusMessage: str | None
    DurationHours: int | None
    DurationMinutes: int | None
    StartTime: _Any | None
    EndTime: _Any | None
    UpfrontFee: str | None
    CurrencyCode: str | None
    TotalInstanceCount: int | None
    AvailableInstanceCount: int | None
    InUseInstanceCount: int | None
    UnhealthyInstanceCount: int | None
    AvailableSpareInstanceCount: int | None
    TotalUltraServerCount: int | None
    TargetResources: list[str] | None
    ReservedCapacitySummaries: list[ReservedCapacitySummary] | None
class DescribeTrainingSessionResponse(_Structure):
    TrainingSessionDetail: TrainingSessionDetail_
class DescribeTransformJobResponse(_Structure):
    TransformJobName: str
    TransformJobArn: str
    TransformJobStatus: str
    FailureReason: str | None
    ModelName: str
    MaxConcurrentTransforms: int | None
    ModelClientConfig: ModelClientConfig_ | None
    MaxPayloadInMB: int | None
    BatchStrategy: str | None
    Environment: dict[str, str] | None
    TransformInput: TransformInput_
    TransformOutput: TransformOutput_ | None
    DataCaptureConfig: BatchDataCaptureConfig | None
    TransformResources: TransformResources_
    CreationTime: _Any
    TransformStartTime: _Any | None
    TransformEndTime: _Any | None
    LabelingJobArn: str | None
    AutoMLJobArn: str | None
    DataProcessing: DataProcessing_ | None
    ExperimentConfig: ExperimentConfig_ | None
class DescribeTrialComponentResponse(_Structure):
    TrialComponentName: str | None
    TrialComponentArn: str | None
    DisplayName: str | None
    Source: TrialComponentSource | None
    Status: TrialComponentStatus | None
    StartTime: _Any | None
    EndTime: _Any | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    Parameters: dict[str, TrialComponentParameterValue] | None
    InputArtifacts: dict[str, TrialComponentArtifact] | None
    OutputArtifacts: dict[str, TrialComponentArtifact] | None
    MetadataProperties: MetadataProperties_ | None
    Metrics: list[TrialComponentMetricSummary] | None
    LineageGroupArn: str | None
    Sources: list[TrialComponentSource] | None
class DescribeTrialResponse(_Structure):
    TrialName: str | None
    TrialArn: str | None
    DisplayName: str | None
    ExperimentName: str | None
    Source: TrialSource | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    MetadataProperties: MetadataProperties_ | None
class DescribeUserProfileResponse(_Structure):
    DomainId: str | None
    UserProfileArn: str | None
    UserProfileName: str | None
    HomeEfsFileSystemUid: str | None
    Status: str | None
    LastModifiedTime: _Any | None
    CreationTime: _Any | None
    FailureReason: str | None
    SingleSignOnUserIdentifier: str | None
    SingleSignOnUserValue: str | None
    UserSettings: UserSettings_ | None
class DescribeWorkforceResponse(_Structure):
    Workforce: Workforce_
class DescribeWorkteamResponse(_Structure):
    Workteam: Workteam_
class Destination(_Structure):
    ResourceArn: str
    RoutingStatus: str | None
class DetachClusterNodeVolumeResponse(_Structure):
    ClusterArn: str
    NodeId: str
    VolumeId: str
    AttachTime: _Any
    Status: str
    DeviceName: str
class DeviceDeploymentSummary(_Structure):
    EdgeDeploymentPlanArn: str
    EdgeDeploymentPlanName: str
    StageName: str
    DeployedStageName: str | None
    DeviceFleetName: str | None
    DeviceName: str
    DeviceArn: str
    DeviceDeploymentStatus: str | None
    DeviceDeploymentStatusMessage: str | None
    Description: str | None
    DeploymentStartTime: _Any | None
class DeviceFleetSummary(_Structure):
    DeviceFleetArn: str
    DeviceFleetName: str
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class DeviceSelectionConfig(_Structure):
    DeviceSubsetType: str
    Percentage: int | None
    DeviceNames: list[str] | None
    DeviceNameContains: str | None
class DeviceStats(_Structure):
    ConnectedDeviceCount: int
    RegisteredDeviceCount: int
class DeviceSummary(_Structure):
    DeviceName: str
    DeviceArn: str
    Description: str | None
    DeviceFleetName: str | None
    IotThingName: str | None
    RegistrationTime: _Any | None
    LatestHeartbeat: _Any | None
    Models: list[EdgeModelSummary] | None
    AgentVersion: str | None
class DirectDeploySettings(_Structure):
    Status: str | None
class DisableSagemakerServicecatalogPortfolioOutput(_Structure): ...
class DisassociateTrialComponentResponse(_Structure):
    TrialComponentArn: str | None
    TrialArn: str | None
class DockerSettings(_Structure):
    EnableDockerAccess: str | None
    VpcOnlyTrustedAccounts: list[str] | None
    RootlessDocker: str | None
class DomainDetails(_Structure):
    DomainArn: str | None
    DomainId: str | None
    DomainName: str | None
    Status: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    Url: str | None
class DomainSettings(_Structure):
    SecurityGroupIds: list[str] | None
    RStudioServerProDomainSettings: RStudioServerProDomainSettings_ | None
    ExecutionRoleIdentityConfig: str | None
    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettings_ | None
    DockerSettings: DockerSettings_ | None
    AmazonQSettings: AmazonQSettings_ | None
    UnifiedStudioSettings: UnifiedStudioSettings_ | None
    IpAddressType: str | None
class DriftCheckBaselines(_Structure):
    Bias: DriftCheckBias | None
    Explainability: DriftCheckExplainability | None
    ModelQuality: DriftCheckModelQuality | None
    ModelDataQuality: DriftCheckModelDataQuality | None
class DriftCheckBias(_Structure):
    ConfigFile: FileSource | None
    PreTrainingConstraints: MetricsSource | None
    PostTrainingConstraints: MetricsSource | None
class DriftCheckExplainability(_Structure):
    Constraints: MetricsSource | None
    ConfigFile: FileSource | None
class DriftCheckModelDataQuality(_Structure):
    Statistics: MetricsSource | None
    Constraints: MetricsSource | None
class DriftCheckModelQuality(_Structure):
    Statistics: MetricsSource | None
    Constraints: MetricsSource | None
class DynamicScalingConfiguration(_Structure):
    MinCapacity: int | None
    MaxCapacity: int | None
    ScaleInCooldown: int | None
    ScaleOutCooldown: int | None
    ScalingPolicies: list[ScalingPolicy] | None
class EFSFileSystem(_Structure):
    FileSystemId: str
class EFSFileSystemConfig(_Structure):
    FileSystemId: str
    FileSystemPath: str | None
class EMRServerlessStepMetadata(_Structure):
    ApplicationId: str | None
    JobRunId: str | None
    JobRunName: str | None
    LogFilePath: str | None
class EMRStepMetadata(_Structure):
    ClusterId: str | None
    StepId: str | None
    StepName: str | None
    LogFilePath: str | None
class EbsStorageSettings(_Structure):
    EbsVolumeSizeInGb: int
class Ec2CapacityReservation(_Structure):
    Ec2CapacityReservationId: str | None
    TotalInstanceCount: int | None
    AvailableInstanceCount: int | None
    UsedByCurrentEndpoint: int | None
class Edge(_Structure):
    SourceArn: str | None
    DestinationArn: str | None
    AssociationType: str | None
class EdgeDeploymentConfig(_Structure):
    FailureHandlingPolicy: str
class EdgeDeploymentModelConfig(_Structure):
    ModelHandle: str
    EdgePackagingJobName: str
class EdgeDeploymentPlanSummary(_Structure):
    EdgeDeploymentPlanArn: str
    EdgeDeploymentPlanName: str
    DeviceFleetName: str
    EdgeDeploymentSuccess: int
    EdgeDeploymentPending: int
    EdgeDeploymentFailed: int
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class EdgeDeploymentStatus(_Structure):
    StageStatus: str
    EdgeDeploymentSuccessInStage: int
    EdgeDeploymentPendingInStage: int
    EdgeDeploymentFailedInStage: int
    EdgeDeploymentStatusMessage: str | None
    EdgeDeploymentStageStartTime: _Any | None
class EdgeModel(_Structure):
    ModelName: str
    ModelVersion: str
    LatestSampleTime: _Any | None
    LatestInference: _Any | None
class EdgeModelStat(_Structure):
    ModelName: str
    ModelVersion: str
    OfflineDeviceCount: int
    ConnectedDeviceCount: int
    ActiveDeviceCount: int
    SamplingDeviceCount: int
class EdgeModelSummary(_Structure):
    ModelName: str
    ModelVersion: str
class EdgeOutputConfig(_Structure):
    S3OutputLocation: str
    KmsKeyId: str | None
    PresetDeploymentType: str | None
    PresetDeploymentConfig: str | None
class EdgePackagingJobSummary(_Structure):
    EdgePackagingJobArn: str
    EdgePackagingJobName: str
    EdgePackagingJobStatus: str
    CompilationJobName: str | None
    ModelName: str | None
    ModelVersion: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class EdgePresetDeploymentOutput(_Structure):
    Type: str
    Artifact: str | None
    Status: str | None
    StatusMessage: str | None
class EmrServerlessComputeConfig(_Structure):
    ExecutionRoleARN: str
class EmrServerlessSettings(_Structure):
    ExecutionRoleArn: str | None
    Status: str | None
class EmrSettings(_Structure):
    AssumableRoleArns: list[str] | None
    ExecutionRoleArns: list[str] | None
class EnableSagemakerServicecatalogPortfolioOutput(_Structure): ...
class Endpoint(_Structure):
    EndpointName: str
    EndpointArn: str
    EndpointConfigName: str
    ProductionVariants: list[ProductionVariantSummary] | None
    DataCaptureConfig: DataCaptureConfigSummary | None
    EndpointStatus: str
    FailureReason: str | None
    CreationTime: _Any
    LastModifiedTime: _Any
    MonitoringSchedules: list[MonitoringSchedule] | None
    Tags: list[Tag] | None
    ShadowProductionVariants: list[ProductionVariantSummary] | None
class EndpointConfigStepMetadata(_Structure):
    Arn: str | None
class EndpointConfigSummary(_Structure):
    EndpointConfigName: str
    EndpointConfigArn: str
    CreationTime: _Any
class EndpointInfo(_Structure):
    EndpointName: str | None
class EndpointInput(_Structure):
    EndpointName: str
    LocalPath: str
    S3InputMode: str | None
    S3DataDistributionType: str | None
    FeaturesAttribute: str | None
    InferenceAttribute: str | None
    ProbabilityAttribute: str | None
    ProbabilityThresholdAttribute: float | None
    StartTimeOffset: str | None
    EndTimeOffset: str | None
    ExcludeFeaturesAttribute: str | None
class EndpointInputConfiguration(_Structure):
    InstanceType: str | None
    ServerlessConfig: ProductionVariantServerlessConfig | None
    InferenceSpecificationName: str | None
    EnvironmentParameterRanges: EnvironmentParameterRanges_ | None
class EndpointMetadata(_Structure):
    EndpointName: str
    EndpointConfigName: str | None
    EndpointStatus: str | None
    FailureReason: str | None
class EndpointOutputConfiguration(_Structure):
    EndpointName: str
    VariantName: str
    InstanceType: str | None
    InitialInstanceCount: int | None
    ServerlessConfig: ProductionVariantServerlessConfig | None
class EndpointPerformance(_Structure):
    Metrics: InferenceMetrics
    EndpointInfo: EndpointInfo_
class EndpointStepMetadata(_Structure):
    Arn: str | None
class EndpointSummary(_Structure):
    EndpointName: str
    EndpointArn: str
    CreationTime: _Any
    LastModifiedTime: _Any
    EndpointStatus: str
class EnvironmentConfigDetails(_Structure):
    FSxLustreConfig: FSxLustreConfig_ | None
    S3OutputPath: str | None
class EnvironmentParameter(_Structure):
    Key: str
    ValueType: str
    Value: str
class EnvironmentParameterRanges(_Structure):
    CategoricalParameterRanges: list[CategoricalParameter] | None
class ErrorInfo(_Structure):
    Code: str | None
    Reason: str | None
class EventDetails(_Structure):
    EventMetadata: EventMetadata_ | None
class EventMetadata(_Structure):
    Cluster: ClusterMetadata | None
    InstanceGroup: InstanceGroupMetadata | None
    InstanceGroupScaling: InstanceGroupScalingMetadata | None
    Instance: InstanceMetadata | None
    DatabaseConfiguration: DatabaseConfigurationMetadata | None
    SlurmHealth: SlurmHealthMetadata | None
class Experiment(_Structure):
    ExperimentName: str | None
    ExperimentArn: str | None
    DisplayName: str | None
    Source: ExperimentSource | None
    Description: str | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    Tags: list[Tag] | None
class ExperimentConfig(_Structure):
    ExperimentName: str | None
    TrialName: str | None
    TrialComponentDisplayName: str | None
    RunName: str | None
class ExperimentSource(_Structure):
    SourceArn: str
    SourceType: str | None
class ExperimentSummary(_Structure):
    ExperimentArn: str | None
    ExperimentName: str | None
    DisplayName: str | None
    ExperimentSource: ExperimentSource_ | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class Explainability(_Structure):
    Report: MetricsSource | None
class ExplainerConfig(_Structure):
    ClarifyExplainerConfig: ClarifyExplainerConfig_ | None
class ExtendTrainingPlanResponse(_Structure):
    TrainingPlanExtensions: list[TrainingPlanExtension]
class ExtensionDetails(_Structure):
    ClusterArn: str
    ExtensionArn: str
    ExtensionName: str
    ExtensionVersion: str
    Status: str
    ConfigurationValues: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class ExtensionHealth(_Structure):
    Issues: list[ExtensionHealthIssue]
class ExtensionHealthIssue(_Structure):
    Code: str
    Message: str
    NodeCount: int
class ExtensionNodeSummary(_Structure):
    TotalCount: int
    ActiveCount: int
class ExtensionSummary(_Structure):
    ExtensionArn: str
    ExtensionName: str
    ExtensionVersion: str
    Status: str
    CreationTime: _Any | None
class ExtensionVersionSummary(_Structure):
    ExtensionVersion: str
class FSxLustreConfig(_Structure):
    SizeInGiB: int
    PerUnitStorageThroughput: int
class FSxLustreFileSystem(_Structure):
    FileSystemId: str
class FSxLustreFileSystemConfig(_Structure):
    FileSystemId: str
    FileSystemPath: str | None
class FailStepMetadata(_Structure):
    ErrorMessage: str | None
class FeatureDefinition(_Structure):
    FeatureName: str
    FeatureType: str
    CollectionType: str | None
    CollectionConfig: CollectionConfig_ | None
class FeatureGroup(_Structure):
    FeatureGroupArn: str | None
    FeatureGroupName: str | None
    RecordIdentifierFeatureName: str | None
    EventTimeFeatureName: str | None
    FeatureDefinitions: list[FeatureDefinition] | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    OnlineStoreConfig: OnlineStoreConfig_ | None
    OfflineStoreConfig: OfflineStoreConfig_ | None
    RoleArn: str | None
    FeatureGroupStatus: str | None
    OfflineStoreStatus: OfflineStoreStatus_ | None
    LastUpdateStatus: LastUpdateStatus_ | None
    FailureReason: str | None
    Description: str | None
    Tags: list[Tag] | None
class FeatureGroupSummary(_Structure):
    FeatureGroupName: str
    FeatureGroupArn: str
    CreationTime: _Any
    FeatureGroupStatus: str | None
    OfflineStoreStatus: OfflineStoreStatus_ | None
class FeatureMetadata(_Structure):
    FeatureGroupArn: str | None
    FeatureGroupName: str | None
    FeatureName: str | None
    FeatureType: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    Description: str | None
    Parameters: list[FeatureParameter] | None
class FeatureParameter(_Structure):
    Key: str | None
    Value: str | None
class FileSource(_Structure):
    ContentType: str | None
    ContentDigest: str | None
    S3Uri: str
class FileSystemConfig(_Structure):
    MountPath: str | None
    DefaultUid: int | None
    DefaultGid: int | None
class FileSystemDataSource(_Structure):
    FileSystemId: str
    FileSystemAccessMode: str
    FileSystemType: str
    DirectoryPath: str
class FinalAutoMLJobObjectiveMetric(_Structure):
    Type: str | None
    MetricName: str
    Value: float
    StandardMetricName: str | None
class FinalHyperParameterTuningJobObjectiveMetric(_Structure):
    Type: str | None
    MetricName: str
    Value: float
class FlowDefinitionOutputConfig(_Structure):
    S3OutputPath: str
    KmsKeyId: str | None
class FlowDefinitionSummary(_Structure):
    FlowDefinitionName: str
    FlowDefinitionArn: str
    FlowDefinitionStatus: str
    CreationTime: _Any
    FailureReason: str | None
class ForEachSelectorResult(_Structure):
    StepName: str | None
    Index: int | None
class ForEachStepMetadata(_Structure):
    Status: str | None
    InputItemCount: int | None
    TotalStepCount: int | None
    SucceededStepCount: int | None
    FailedStepCount: int | None
    StoppedStepCount: int | None
    Selector: ForEachSelectorResult | None
class GenerativeAiSettings(_Structure):
    AmazonBedrockRoleArn: str | None
class GetDeviceFleetReportResponse(_Structure):
    DeviceFleetArn: str
    DeviceFleetName: str
    OutputConfig: EdgeOutputConfig | None
    Description: str | None
    ReportGenerated: _Any | None
    DeviceStats: DeviceStats_ | None
    AgentVersions: list[AgentVersion] | None
    ModelStats: list[EdgeModelStat] | None
class GetEndpointPolicyResponse(_Structure):
    EndpointName: str | None
    EndpointArn: str | None
    ResourcePolicy: str | None
class GetLineageGroupPolicyResponse(_Structure):
    LineageGroupArn: str | None
    ResourcePolicy: str | None
class GetModelPackageGroupPolicyOutput(_Structure):
    ResourcePolicy: str
class GetSagemakerServicecatalogPortfolioStatusOutput(_Structure):
    Status: str | None
class GetScalingConfigurationRecommendationResponse(_Structure):
    InferenceRecommendationsJobName: str | None
    RecommendationId: str | None
    EndpointName: str | None
    TargetCpuUtilizationPerCore: int | None
    ScalingPolicyObjective: ScalingPolicyObjective_ | None
    Metric: ScalingPolicyMetric | None
    DynamicScalingConfiguration: DynamicScalingConfiguration_ | None
class GetSearchSuggestionsResponse(_Structure):
    PropertyNameSuggestions: list[PropertyNameSuggestion] | None
class GitConfig(_Structure):
    RepositoryUrl: str
    Branch: str | None
    SecretArn: str | None
class HiddenSageMakerImage(_Structure):
    SageMakerImageName: str | None
    VersionAliases: list[str] | None
class HolidayConfigAttributes(_Structure):
    CountryCode: str | None
class HubAccessConfig(_Structure):
    HubContentArn: str
class HubContent(_Structure):
    HubContentName: str
    HubContentArn: str
    HubContentVersion: str
    HubContentType: str
    DocumentSchemaVersion: str
    HubName: str
    HubArn: str
    HubContentDisplayName: str | None
    HubContentDescription: str | None
    HubContentMarkdown: str | None
    HubContentDocument: str | None
    SageMakerPublicHubContentArn: str | None
    ReferenceMinVersion: str | None
    SupportStatus: str | None
    HubContentSearchKeywords: list[str] | None
    HubContentDependencies: list[HubContentDependency] | None
    HubContentStatus: str
    FailureReason: str | None
    CreationTime: _Any
    LastModifiedTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedBy: UserContext | None
    Tags: list[Tag] | None
class HubContentDependency(_Structure):
    DependencyOriginPath: str | None
    DependencyCopyPath: str | None
class HubContentInfo(_Structure):
    HubContentName: str
    HubContentArn: str
    SageMakerPublicHubContentArn: str | None
    HubContentVersion: str
    HubContentType: str
    DocumentSchemaVersion: str
    HubContentDisplayName: str | None
    HubContentDescription: str | None
    SupportStatus: str | None
    HubContentSearchKeywords: list[str] | None
    HubContentStatus: str
    CreationTime: _Any
    OriginalCreationTime: _Any | None
class HubContentStepMetadata(_Structure):
    HubArn: str | None
    HubContentArn: str | None
class HubInfo(_Structure):
    HubName: str
    HubArn: str
    HubDisplayName: str | None
    HubDescription: str | None
    HubSearchKeywords: list[str] | None
    HubStatus: str
    CreationTime: _Any
    LastModifiedTime: _Any
class HubS3StorageConfig(_Structure):
    S3OutputPath: str | None
class HumanLoopActivationConditionsConfig(_Structure):
    HumanLoopActivationConditions: str
class HumanLoopActivationConfig(_Structure):
    HumanLoopActivationConditionsConfig: HumanLoopActivationConditionsConfig_
class HumanLoopConfig(_Structure):
    WorkteamArn: str
    HumanTaskUiArn: str
    TaskTitle: str
    TaskDescription: str
    TaskCount: int
    TaskAvailabilityLifetimeInSeconds: int | None
    TaskTimeLimitInSeconds: int | None
    TaskKeywords: list[str] | None
    PublicWorkforceTaskPrice: PublicWorkforceTaskPrice_ | None
class HumanLoopRequestSource(_Structure):
    AwsManagedHumanLoopRequestSource: str
class HumanTaskConfig(_Structure):
    WorkteamArn: str
    UiConfig: UiConfig_
    PreHumanTaskLambdaArn: str | None
    TaskKeywords: list[str] | None
    TaskTitle: str
    TaskDescription: str
    NumberOfHumanWorkersPerDataObject: int
    TaskTimeLimitInSeconds: int
    TaskAvailabilityLifetimeInSeconds: int | None
    MaxConcurrentTaskCount: int | None
    AnnotationConsolidationConfig: AnnotationConsolidationConfig_ | None
    PublicWorkforceTaskPrice: PublicWorkforceTaskPrice_ | None
class HumanTaskUiSummary(_Structure):
    HumanTaskUiName: str
    HumanTaskUiArn: str
    CreationTime: _Any
class HyperParameterAlgorithmSpecification(_Structure):
    TrainingImage: str | None
    TrainingInputMode: str
    AlgorithmName: str | None
    MetricDefinitions: list[MetricDefinition] | None
class HyperParameterSpecification(_Structure):
    Name: str
    Description: str | None
    Type: str
    Range: ParameterRange | None
    IsTunable: bool | None
    IsRequired: bool | None
    DefaultValue: str | None
class HyperParameterTrainingJobDefinition(_Structure):
    DefinitionName: str | None
    TuningObjective: HyperParameterTuningJobObjective | None
    HyperParameterRanges: ParameterRanges | None
    StaticHyperParameters: dict[str, str] | None
    AlgorithmSpecification: HyperParameterAlgorithmSpecification
    RoleArn: str
    InputDataConfig: list[Channel] | None
    VpcConfig: VpcConfig_ | None
    OutputDataConfig: OutputDataConfig_
    ResourceConfig: ResourceConfig_ | None
    HyperParameterTuningResourceConfig: HyperParameterTuningResourceConfig_ | None
    StoppingCondition: StoppingCondition_
    EnableNetworkIsolation: bool | None
    EnableInterContainerTrafficEncryption: bool | None
    EnableManagedSpotTraining: bool | None
    CheckpointConfig: CheckpointConfig_ | None
    RetryStrategy: RetryStrategy_ | None
    Environment: dict[str, str] | None
class HyperParameterTrainingJobSummary(_Structure):
    TrainingJobDefinitionName: str | None
    TrainingJobName: str
    TrainingJobArn: str
    TuningJobName: str | None
    CreationTime: _Any
    TrainingStartTime: _Any | None
    TrainingEndTime: _Any | None
    TrainingJobStatus: str
    TunedHyperParameters: dict[str, str]
    FailureReason: str | None
    FinalHyperParameterTuningJobObjectiveMetric: FinalHyperParameterTuningJobObjectiveMetric_ | None
    ObjectiveStatus: str | None
class HyperParameterTuningInstanceConfig(_Structure):
    InstanceType: str
    InstanceCount: int
    VolumeSizeInGB: int
class HyperParameterTuningJobCompletionDetails(_Structure):
    NumberOfTrainingJobsObjectiveNotImproving: int | None
    ConvergenceDetectedTime: _Any | None
class HyperParameterTuningJobConfig(_Structure):
    Strategy: str
    StrategyConfig: HyperParameterTuningJobStrategyConfig | None
    HyperParameterTuningJobObjective: HyperParameterTuningJobObjective_ | None
    ResourceLimits: ResourceLimits_
    ParameterRanges: ParameterRanges_ | None
    TrainingJobEarlyStoppingType: str | None
    TuningJobCompletionCriteria: TuningJobCompletionCriteria_ | None
    RandomSeed: int | None
class HyperParameterTuningJobConsumedResources(_Structure):
    RuntimeInSeconds: int | None
class HyperParameterTuningJobObjective(_Structure):
    Type: str
    MetricName: str
class HyperParameterTuningJobSearchEntity(_Structure):
    HyperParameterTuningJobName: str | None
    HyperParameterTuningJobArn: str | None
    HyperParameterTuningJobConfig: HyperParameterTuningJobConfig_ | None
    TrainingJobDefinition: HyperParameterTrainingJobDefinition | None
    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition] | None
    HyperParameterTuningJobStatus: str | None
    CreationTime: _Any | None
    HyperParameterTuningEndTime: _Any | None
    LastModifiedTime: _Any | None
    TrainingJobStatusCounters: TrainingJobStatusCounters_ | None
    ObjectiveStatusCounters: ObjectiveStatusCounters_ | None
    BestTrainingJob: HyperParameterTrainingJobSummary | None
    OverallBestTrainingJob: HyperParameterTrainingJobSummary | None
    WarmStartConfig: HyperParameterTuningJobWarmStartConfig | None
    FailureReason: str | None
    TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails | None
    ConsumedResources: HyperParameterTuningJobConsumedResources | None
    Tags: list[Tag] | None
class HyperParameterTuningJobStrategyConfig(_Structure):
    HyperbandStrategyConfig: HyperbandStrategyConfig_ | None
class HyperParameterTuningJobSummary(_Structure):
    HyperParameterTuningJobName: str
    HyperParameterTuningJobArn: str
    HyperParameterTuningJobStatus: str
    Strategy: str
    CreationTime: _Any
    HyperParameterTuningEndTime: _Any | None
    LastModifiedTime: _Any | None
    TrainingJobStatusCounters: TrainingJobStatusCounters_
    ObjectiveStatusCounters: ObjectiveStatusCounters_
    ResourceLimits: ResourceLimits_ | None
class HyperParameterTuningJobWarmStartConfig(_Structure):
    ParentHyperParameterTuningJobs: list[ParentHyperParameterTuningJob]
    WarmStartType: str
class HyperParameterTuningResourceConfig(_Structure):
    InstanceType: str | None
    InstanceCount: int | None
    VolumeSizeInGB: int | None
    VolumeKmsKeyId: str | None
    AllocationStrategy: str | None
    InstanceConfigs: list[HyperParameterTuningInstanceConfig] | None
class HyperbandStrategyConfig(_Structure):
    MinResource: int | None
    MaxResource: int | None
class IamIdentity(_Structure):
    Arn: str | None
    PrincipalId: str | None
    SourceIdentity: str | None
class IamPolicyConstraints(_Structure):
    SourceIp: str | None
    VpcSourceIp: str | None
class IdcConfigOutput(_Structure):
    InstanceArn: str
    ApplicationArn: str | None
class IdentityProviderOAuthSetting(_Structure):
    DataSourceName: str | None
    Status: str | None
    SecretArn: str | None
class IdleSettings(_Structure):
    LifecycleManagement: str | None
    IdleTimeoutInMinutes: int | None
    MinIdleTimeoutInMinutes: int | None
    MaxIdleTimeoutInMinutes: int | None
class Image(_Structure):
    CreationTime: _Any
    Description: str | None
    DisplayName: str | None
    FailureReason: str | None
    ImageArn: str
    ImageName: str
    ImageStatus: str
    LastModifiedTime: _Any
class ImageClassificationJobConfig(_Structure):
    CompletionCriteria: AutoMLJobCompletionCriteria | None
class ImageConfig(_Structure):
    RepositoryAccessMode: str
    RepositoryAuthConfig: RepositoryAuthConfig_ | None
class ImageVersion(_Structure):
    CreationTime: _Any
    FailureReason: str | None
    ImageArn: str
    ImageVersionArn: str
    ImageVersionStatus: str
    LastModifiedTime: _Any
    Version: int
class ImportHubContentResponse(_Structure):
    HubArn: str
    HubContentArn: str
class InferenceComponentAvailabilityZoneBalance(_Structure):
    EnforcementMode: str
    MaxImbalance: int | None
class InferenceComponentCapacitySize(_Structure):
    Type: str
    Value: int
class InferenceComponentComputeResourceRequirements(_Structure):
    NumberOfCpuCoresRequired: float | None
    NumberOfAcceleratorDevicesRequired: float | None
    MinMemoryRequiredInMb: int
    MaxMemoryRequiredInMb: int | None
    AcceleratorPartitionType: str | None
class InferenceComponentContainerSpecificationSummary(_Structure):
    DeployedImage: DeployedImage_ | None
    ArtifactUrl: str | None
    Environment: dict[str, str] | None
    ContainerMetricsConfig: ContainerMetricsConfig_ | None
class InferenceComponentDataCacheConfigSummary(_Structure):
    EnableCaching: bool
class InferenceComponentDeploymentConfig(_Structure):
    RollingUpdatePolicy: InferenceComponentRollingUpdatePolicy
    AutoRollbackConfiguration: AutoRollbackConfig | None
class InferenceComponentMetadata(_Structure):
    Arn: str | None
class InferenceComponentPlacementStatus(_Structure):
    InstanceType: str
    CurrentCopyCount: int
class InferenceComponentRollingUpdatePolicy(_Structure):
    MaximumBatchSize: InferenceComponentCapacitySize
    WaitIntervalInSeconds: int
    MaximumExecutionTimeoutInSeconds: int | None
    RollbackMaximumBatchSize: InferenceComponentCapacitySize | None
class InferenceComponentRuntimeConfigSummary(_Structure):
    DesiredCopyCount: int | None
    CurrentCopyCount: int | None
    PlacementStatus: list[InferenceComponentPlacementStatus] | None
class InferenceComponentSchedulingConfig(_Structure):
    PlacementStrategy: str
    AvailabilityZoneBalance: InferenceComponentAvailabilityZoneBalance | None
class InferenceComponentSpecificationSummary(_Structure):
    InstanceType: str | None
    ModelName: str | None
    Container: InferenceComponentContainerSpecificationSummary | None
    StartupParameters: InferenceComponentStartupParameters | None
    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements | None
    BaseInferenceComponentName: str | None
    DataCacheConfig: InferenceComponentDataCacheConfigSummary | None
    SchedulingConfig: InferenceComponentSchedulingConfig | None
class InferenceComponentStartupParameters(_Structure):
    ModelDataDownloadTimeoutInSeconds: int | None
    ContainerStartupHealthCheckTimeoutInSeconds: int | None
class InferenceComponentSummary(_Structure):
    CreationTime: _Any
    InferenceComponentArn: str
    InferenceComponentName: str
    EndpointArn: str
    EndpointName: str
    VariantName: str
    InferenceComponentStatus: str | None
    LastModifiedTime: _Any
class InferenceExecutionConfig(_Structure):
    Mode: str
class InferenceExperimentDataStorageConfig(_Structure):
    Destination: str
    KmsKey: str | None
    ContentType: CaptureContentTypeHeader | None
class InferenceExperimentSchedule(_Structure):
    StartTime: _Any | None
    EndTime: _Any | None
class InferenceExperimentSummary(_Structure):
    Name: str
    Type: str
    Schedule: InferenceExperimentSchedule | None
    Status: str
    StatusReason: str | None
    Description: str | None
    CreationTime: _Any
    CompletionTime: _Any | None
    LastModifiedTime: _Any
    RoleArn: str | None
class InferenceHubAccessConfig(_Structure):
    HubContentArn: str
class InferenceMetrics(_Structure):
    MaxInvocations: int
    ModelLatency: int
class InferenceRecommendation(_Structure):
    RecommendationId: str | None
    Metrics: RecommendationMetrics | None
    EndpointConfiguration: EndpointOutputConfiguration
    ModelConfiguration: ModelConfiguration_
    InvocationEndTime: _Any | None
    InvocationStartTime: _Any | None
class InferenceRecommendationsJob(_Structure):
    JobName: str
    JobDescription: str
    JobType: str
    JobArn: str
    Status: str
    CreationTime: _Any
    CompletionTime: _Any | None
    RoleArn: str
    LastModifiedTime: _Any
    FailureReason: str | None
    ModelName: str | None
    SamplePayloadUrl: str | None
    ModelPackageVersionArn: str | None
class InferenceRecommendationsJobStep(_Structure):
    StepType: str
    JobName: str
    Status: str
    InferenceBenchmark: RecommendationJobInferenceBenchmark | None
class InferenceRouterSummary(_Structure):
    InferenceRouterName: str
    InferenceRouterArn: str
    CreationTime: _Any
    LastModifiedTime: _Any
class InferenceSpecification(_Structure):
    Containers: list[ModelPackageContainerDefinition]
    SupportedTransformInstanceTypes: list[str] | None
    SupportedRealtimeInferenceInstanceTypes: list[str] | None
    SupportedContentTypes: list[str] | None
    SupportedResponseMIMETypes: list[str] | None
class InfraCheckConfig(_Structure):
    EnableInfraCheck: bool | None
class InputConfig(_Structure):
    S3Uri: str
    DataInputConfig: str | None
    Framework: str
    FrameworkVersion: str | None
class InstanceGroup(_Structure):
    InstanceType: str
    InstanceCount: int
    InstanceGroupName: str
class InstanceGroupHealthCheckConfiguration(_Structure):
    InstanceGroupName: str
    InstanceIds: list[str] | None
    DeepHealthChecks: list[str]
class InstanceGroupMetadata(_Structure):
    FailureMessage: str | None
    AvailabilityZoneId: str | None
    CapacityReservation: CapacityReservation_ | None
    SubnetId: str | None
    SecurityGroupIds: list[str] | None
    AmiOverride: str | None
class InstanceGroupScalingMetadata(_Structure):
    InstanceCount: int | None
    TargetCount: int | None
    MinCount: int | None
    FailureMessage: str | None
class InstanceMetadata(_Structure):
    CustomerEni: str | None
    AdditionalEnis: AdditionalEnis_ | None
    InstanceRequirementsEniConfigurations: list[InstanceRequirementsEniConfiguration] | None
    CapacityReservation: CapacityReservation_ | None
    FailureMessage: str | None
    LcsExecutionState: str | None
    NodeLogicalId: str | None
class InstanceMetadataServiceConfiguration(_Structure):
    MinimumInstanceMetadataServiceVersion: str
class InstancePlacementConfig(_Structure):
    EnableMultipleJobs: bool | None
    PlacementSpecifications: list[PlacementSpecification] | None
class InstancePool(_Structure):
    InstanceType: str
    ModelNameOverride: str | None
    Priority: int
class InstancePoolSummary(_Structure):
    InstanceType: str
    CurrentInstanceCount: int
class InstancePreference(_Structure):
    InstanceType: str
    InstanceCount: int | None
    TrainingPlanArns: list[str] | None
class InstanceRequirementsEniConfiguration(_Structure):
    CustomerEni: str | None
    AdditionalEnis: AdditionalEnis_ | None
class IntegerParameterRange(_Structure):
    Name: str
    MinValue: str
    MaxValue: str
    ScalingType: str | None
class IntegerParameterRangeSpecification(_Structure):
    MinValue: str
    MaxValue: str
class IterationContext(_Structure):
    ParentStepName: str | None
    Index: int | None
    Item: str | None
class Job(_Structure):
    JobName: str | None
    JobArn: str | None
    RoleArn: str | None
    JobCategory: str | None
    JobConfigSchemaVersion: str | None
    JobConfigDocument: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    EndTime: _Any | None
    JobStatus: str | None
    SecondaryStatus: str | None
    SecondaryStatusTransitions: list[JobSecondaryStatusTransition] | None
    FailureReason: str | None
    Tags: list[Tag] | None
class JobConfigSchemaVersionSummary(_Structure):
    JobConfigSchemaVersion: str
class JobSecondaryStatusTransition(_Structure):
    Status: str
    StartTime: _Any
    EndTime: _Any | None
    StatusMessage: str | None
class JobStepMetadata(_Structure):
    Arn: str | None
class JobSummary(_Structure):
    JobArn: str
    JobName: str
    JobCategory: str
    JobStatus: str
    JobSecondaryStatus: str
    CreationTime: _Any
    LastModifiedTime: _Any
    EndTime: _Any | None
class JupyterLabAppImageConfig(_Structure):
    FileSystemConfig: FileSystemConfig_ | None
    ContainerConfig: ContainerConfig_ | None
class JupyterLabAppSettings(_Structure):
    DefaultResourceSpec: ResourceSpec | None
    CustomImages: list[CustomImage] | None
    LifecycleConfigArns: list[str] | None
    CodeRepositories: list[CodeRepository] | None
    AppLifecycleManagement: AppLifecycleManagement_ | None
    EmrSettings: EmrSettings_ | None
    BuiltInLifecycleConfigArn: str | None
class JupyterServerAppSettings(_Structure):
    DefaultResourceSpec: ResourceSpec | None
    LifecycleConfigArns: list[str] | None
    CodeRepositories: list[CodeRepository] | None
class KendraSettings(_Structure):
    Status: str | None
class KernelGatewayAppSettings(_Structure):
    DefaultResourceSpec: ResourceSpec | None
    CustomImages: list[CustomImage] | None
    LifecycleConfigArns: list[str] | None
class KernelGatewayImageConfig(_Structure):
    KernelSpecs: list[KernelSpec]
    FileSystemConfig: FileSystemConfig_ | None
class KernelSpec(_Structure):
    Name: str
    DisplayName: str | None
class LabelCounters(_Structure):
    TotalLabeled: int | None
    HumanLabeled: int | None
    MachineLabeled: int | None
    FailedNonRetryableError: int | None
    Unlabeled: int | None
class LabelCountersForWorkteam(_Structure):
    HumanLabeled: int | None
    PendingHuman: int | None
    Total: int | None
class LabelingJobAlgorithmsConfig(_Structure):
    LabelingJobAlgorithmSpecificationArn: str
    InitialActiveLearningModelArn: str | None
    LabelingJobResourceConfig: LabelingJobResourceConfig_ | None
class LabelingJobDataAttributes(_Structure):
    ContentClassifiers: list[str] | None
class LabelingJobDataSource(_Structure):
    S3DataSource: LabelingJobS3DataSource | None
    SnsDataSource: LabelingJobSnsDataSource | None
class LabelingJobForWorkteamSummary(_Structure):
    LabelingJobName: str | None
    JobReferenceCode: str
    WorkRequesterAccountId: str
    CreationTime: _Any
    LabelCounters: LabelCountersForWorkteam | None
    NumberOfHumanWorkersPerDataObject: int | None
class LabelingJobInputConfig(_Structure):
    DataSource: LabelingJobDataSource
    DataAttributes: LabelingJobDataAttributes | None
class LabelingJobOutput(_Structure):
    OutputDatasetS3Uri: str
    FinalActiveLearningModelArn: str | None
class LabelingJobOutputConfig(_Structure):
    S3OutputPath: str
    KmsKeyId: str | None
    SnsTopicArn: str | None
class LabelingJobResourceConfig(_Structure):
    VolumeKmsKeyId: str | None
    VpcConfig: VpcConfig_ | None
class LabelingJobS3DataSource(_Structure):
    ManifestS3Uri: str
class LabelingJobSnsDataSource(_Structure):
    SnsTopicArn: str
class LabelingJobStoppingConditions(_Structure):
    MaxHumanLabeledObjectCount: int | None
    MaxPercentageOfInputDatasetLabeled: int | None
class LabelingJobSummary(_Structure):
    LabelingJobName: str
    LabelingJobArn: str
    CreationTime: _Any
    LastModifiedTime: _Any
    LabelingJobStatus: str
    LabelCounters: LabelCounters_
    WorkteamArn: str
    PreHumanTaskLambdaArn: str | None
    AnnotationConsolidationLambdaArn: str | None
    FailureReason: str | None
    LabelingJobOutput: LabelingJobOutput_ | None
    InputConfig: LabelingJobInputConfig | None
class LambdaStepMetadata(_Structure):
    Arn: str | None
    OutputParameters: list[OutputParameter] | None
class LastUpdateStatus(_Structure):
    Status: str
    FailureReason: str | None
class LineageGroupSummary(_Structure):
    LineageGroupArn: str | None
    LineageGroupName: str | None
    DisplayName: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class LineageMetadata(_Structure):
    ActionArns: dict[str, str] | None
    ArtifactArns: dict[str, str] | None
    ContextArns: dict[str, str] | None
    Associations: list[AssociationInfo] | None
class ListAIBenchmarkJobsResponse(_Structure):
    AiBenchmarkJobs: list[AIBenchmarkJobSummary]
    NextToken: str | None
class ListAIRecommendationJobsResponse(_Structure):
    AiRecommendationJobs: list[AIRecommendationJobSummary]
    NextToken: str | None
class ListAIWorkloadConfigsResponse(_Structure):
    AiWorkloadConfigs: list[AIWorkloadConfigSummary]
    NextToken: str | None
class ListActionsResponse(_Structure):
    ActionSummaries: list[ActionSummary] | None
    NextToken: str | None
class ListAlgorithmsOutput(_Structure):
    AlgorithmSummaryList: list[AlgorithmSummary]
    NextToken: str | None
class ListAliasesResponse(_Structure):
    SageMakerImageVersionAliases: list[str] | None
    NextToken: str | None
class ListAppImageConfigsResponse(_Structure):
    NextToken: str | None
    AppImageConfigs: list[AppImageConfigDetails] | None
class ListAppsResponse(_Structure):
    Apps: list[AppDetails] | None
    NextToken: str | None
class ListArtifactsResponse(_Structure):
    ArtifactSummaries: list[ArtifactSummary] | None
    NextToken: str | None
class ListAssociationsResponse(_Structure):
    AssociationSummaries: list[AssociationSummary] | None
    NextToken: str | None
class ListAutoMLJobsResponse(_Structure):
    AutoMLJobSummaries: list[AutoMLJobSummary]
    NextToken: str | None
class ListCandidatesForAutoMLJobResponse(_Structure):
    Candidates: list[AutoMLCandidate]
    NextToken: str | None
class ListClusterEventsResponse(_Structure):
    NextToken: str | None
    Events: list[ClusterEventSummary] | None
class ListClusterExtensionVersionsResponse(_Structure):
    ExtensionVersions: list[ExtensionVersionSummary]
    NextToken: str | None
class ListClusterExtensionsResponse(_Structure):
    Extensions: list[ExtensionSummary]
    NextToken: str | None
class ListClusterNodesResponse(_Structure):
    NextToken: str | None
    ClusterNodeSummaries: list[ClusterNodeSummary]
class ListClusterOperationsResponse(_Structure):
    NextToken: str | None
    ClusterOperationSummaries: list[ClusterOperationSummary] | None
class ListClusterSchedulerConfigsResponse(_Structure):
    ClusterSchedulerConfigSummaries: list[ClusterSchedulerConfigSummary] | None
    NextToken: str | None
class ListClustersResponse(_Structure):
    NextToken: str | None
    ClusterSummaries: list[ClusterSummary]
class ListCodeRepositoriesOutput(_Structure):
    CodeRepositorySummaryList: list[CodeRepositorySummary]
    NextToken: str | None
class ListCompilationJobsResponse(_Structure):
    CompilationJobSummaries: list[CompilationJobSummary]
    NextToken: str | None
class ListComputeQuotasResponse(_Structure):
    ComputeQuotaSummaries: list[ComputeQuotaSummary] | None
    NextToken: str | None
class ListContextsResponse(_Structure):
    ContextSummaries: list[ContextSummary] | None
    NextToken: str | None
class ListDataQualityJobDefinitionsResponse(_Structure):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: str | None
class ListDeviceFleetsResponse(_Structure):
    DeviceFleetSummaries: list[DeviceFleetSummary]
    NextToken: str | None
class ListDevicesResponse(_Structure):
    DeviceSummaries: list[DeviceSummary]
    NextToken: str | None
class ListDomainsResponse(_Structure):
    Domains: list[DomainDetails] | None
    NextToken: str | None
class ListEdgeDeploymentPlansResponse(_Structure):
    EdgeDeploymentPlanSummaries: list[EdgeDeploymentPlanSummary]
    NextToken: str | None
class ListEdgePackagingJobsResponse(_Structure):
    EdgePackagingJobSummaries: list[EdgePackagingJobSummary]
    NextToken: str | None
class ListEndpointConfigsOutput(_Structure):
    EndpointConfigs: list[EndpointConfigSummary]
    NextToken: str | None
class ListEndpointsOutput(_Structure):
    Endpoints: list[EndpointSummary]
    NextToken: str | None
class ListExperimentsResponse(_Structure):
    ExperimentSummaries: list[ExperimentSummary] | None
    NextToken: str | None
class ListFeatureGroupsResponse(_Structure):
    FeatureGroupSummaries: list[FeatureGroupSummary]
    NextToken: str | None
class ListFlowDefinitionsResponse(_Structure):
    FlowDefinitionSummaries: list[FlowDefinitionSummary]
    NextToken: str | None
class ListHubContentVersionsResponse(_Structure):
    HubContentSummaries: list[HubContentInfo]
    NextToken: str | None
class ListHubContentsResponse(_Structure):
    HubContentSummaries: list[HubContentInfo]
    NextToken: str | None
class ListHubsResponse(_Structure):
    HubSummaries: list[HubInfo]
    NextToken: str | None
class ListHumanTaskUisResponse(_Structure):
    HumanTaskUiSummaries: list[HumanTaskUiSummary]
    NextToken: str | None
class ListHyperParameterTuningJobsResponse(_Structure):
    HyperParameterTuningJobSummaries: list[HyperParameterTuningJobSummary]
    NextToken: str | None
class ListImageVersionsResponse(_Structure):
    ImageVersions: list[ImageVersion] | None
    NextToken: str | None
class ListImagesResponse(_Structure):
    Images: list[Image] | None
    NextToken: str | None
class ListInferenceComponentsOutput(_Structure):
    InferenceComponents: list[InferenceComponentSummary]
    NextToken: str | None
class ListInferenceExperimentsResponse(_Structure):
    InferenceExperiments: list[InferenceExperimentSummary] | None
    NextToken: str | None
class ListInferenceRecommendationsJobStepsResponse(_Structure):
    Steps: list[InferenceRecommendationsJobStep] | None
    NextToken: str | None
class ListInferenceRecommendationsJobsResponse(_Structure):
    InferenceRecommendationsJobs: list[InferenceRecommendationsJob]
    NextToken: str | None
class ListInferenceRoutersOutput(_Structure):
    InferenceRouters: list[InferenceRouterSummary]
    NextToken: str | None
class ListJobSchemaVersionsResponse(_Structure):
    NextToken: str | None
    JobConfigSchemas: list[JobConfigSchemaVersionSummary]
class ListJobsResponse(_Structure):
    NextToken: str | None
    JobSummaries: list[JobSummary]
class ListLabelingJobsForWorkteamResponse(_Structure):
    LabelingJobSummaryList: list[LabelingJobForWorkteamSummary]
    NextToken: str | None
class ListLabelingJobsResponse(_Structure):
    LabelingJobSummaryList: list[LabelingJobSummary] | None
    NextToken: str | None
class ListLineageGroupsResponse(_Structure):
    LineageGroupSummaries: list[LineageGroupSummary] | None
    NextToken: str | None
class ListMlflowAppsResponse(_Structure):
    Summaries: list[MlflowAppSummary] | None
    NextToken: str | None
class ListMlflowTrackingServersResponse(_Structure):
    TrackingServerSummaries: list[TrackingServerSummary] | None
    NextToken: str | None
class ListModelBiasJobDefinitionsResponse(_Structure):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: str | None
class ListModelCardExportJobsResponse(_Structure):
    ModelCardExportJobSummaries: list[ModelCardExportJobSummary]
    NextToken: str | None
class ListModelCardVersionsResponse(_Structure):
    ModelCardVersionSummaryList: list[ModelCardVersionSummary]
    NextToken: str | None
class ListModelCardsResponse(_Structure):
    ModelCardSummaries: list[ModelCardSummary]
    NextToken: str | None
class ListModelExplainabilityJobDefinitionsResponse(_Structure):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: str | None
class ListModelMetadataResponse(_Structure):
    ModelMetadataSummaries: list[ModelMetadataSummary]
    NextToken: str | None
class ListModelPackageGroupsOutput(_Structure):
    ModelPackageGroupSummaryList: list[ModelPackageGroupSummary]
    NextToken: str | None
class ListModelPackagesOutput(_Structure):
    ModelPackageSummaryList: list[ModelPackageSummary]
    NextToken: str | None
class ListModelQualityJobDefinitionsResponse(_Structure):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: str | None
class ListModelsOutput(_Structure):
    Models: list[ModelSummary]
    NextToken: str | None
class ListMonitoringAlertHistoryResponse(_Structure):
    MonitoringAlertHistory: list[MonitoringAlertHistorySummary] | None
    NextToken: str | None
class ListMonitoringAlertsResponse(_Structure):
    MonitoringAlertSummaries: list[MonitoringAlertSummary] | None
    NextToken: str | None
class ListMonitoringExecutionsResponse(_Structure):
    MonitoringExecutionSummaries: list[MonitoringExecutionSummary]
    NextToken: str | None
class ListMonitoringSchedulesResponse(_Structure):
    MonitoringScheduleSummaries: list[MonitoringScheduleSummary]
    NextToken: str | None
class ListNotebookInstanceLifecycleConfigsOutput(_Structure):
    NextToken: str | None
    NotebookInstanceLifecycleConfigs: list[NotebookInstanceLifecycleConfigSummary] | None
class ListNotebookInstancesOutput(_Structure):
    NextToken: str | None
    NotebookInstances: list[NotebookInstanceSummary] | None
class ListOptimizationJobsResponse(_Structure):
    OptimizationJobSummaries: list[OptimizationJobSummary]
    NextToken: str | None
class ListPartnerAppsResponse(_Structure):
    Summaries: list[PartnerAppSummary] | None
    NextToken: str | None
class ListPipelineExecutionStepsResponse(_Structure):
    PipelineExecutionSteps: list[PipelineExecutionStep] | None
    NextToken: str | None
class ListPipelineExecutionsResponse(_Structure):
    PipelineExecutionSummaries: list[PipelineExecutionSummary] | None
    NextToken: str | None
class ListPipelineParametersForExecutionResponse(_Structure):
    PipelineParameters: list[Parameter] | None
    NextToken: str | None
class ListPipelineVersionsResponse(_Structure):
    PipelineVersionSummaries: list[PipelineVersionSummary] | None
    NextToken: str | None
class ListPipelinesResponse(_Structure):
    PipelineSummaries: list[PipelineSummary] | None
    NextToken: str | None
class ListProcessingJobsResponse(_Structure):
    ProcessingJobSummaries: list[ProcessingJobSummary]
    NextToken: str | None
class ListProjectsOutput(_Structure):
    ProjectSummaryList: list[ProjectSummary]
    NextToken: str | None
class ListResourceCatalogsResponse(_Structure):
    ResourceCatalogs: list[ResourceCatalog] | None
    NextToken: str | None
class ListSpacesResponse(_Structure):
    Spaces: list[SpaceDetails] | None
    NextToken: str | None
class ListStageDevicesResponse(_Structure):
    DeviceDeploymentSummaries: list[DeviceDeploymentSummary]
    NextToken: str | None
class ListStudioLifecycleConfigsResponse(_Structure):
    NextToken: str | None
    StudioLifecycleConfigs: list[StudioLifecycleConfigDetails] | None
class ListSubscribedWorkteamsResponse(_Structure):
    SubscribedWorkteams: list[SubscribedWorkteam]
    NextToken: str | None
class ListTagsOutput(_Structure):
    Tags: list[Tag] | None
    NextToken: str | None
class ListTrainingJobsForHyperParameterTuningJobResponse(_Structure):
    TrainingJobSummaries: list[HyperParameterTrainingJobSummary]
    NextToken: str | None
class ListTrainingJobsResponse(_Structure):
    TrainingJobSummaries: list[TrainingJobSummary]
    NextToken: str | None
class ListTrainingPlansResponse(_Structure):
    NextToken: str | None
    TrainingPlanSummaries: list[TrainingPlanSummary]
class ListTrainingSessionsResponse(_Structure):
    NextToken: str | None
    TrainingSessionSummaries: list[TrainingSessionSummary] | None
class ListTransformJobsResponse(_Structure):
    TransformJobSummaries: list[TransformJobSummary]
    NextToken: str | None
class ListTrialComponentsResponse(_Structure):
    TrialComponentSummaries: list[TrialComponentSummary] | None
    NextToken: str | None
class ListTrialsResponse(_Structure):
    TrialSummaries: list[TrialSummary] | None
    NextToken: str | None
class ListUltraServersByReservedCapacityResponse(_Structure):
    NextToken: str | None
    UltraServers: list[UltraServer]
class ListUserProfilesResponse(_Structure):
    UserProfiles: list[UserProfileDetails] | None
    NextToken: str | None
class ListWorkforcesResponse(_Structure):
    Workforces: list[Workforce]
    NextToken: str | None
class ListWorkteamsResponse(_Structure):
    Workteams: list[Workteam]
    NextToken: str | None
class LoraConfig(_Structure):
    Rank: int
    Alpha: int
class MLflowConfiguration(_Structure):
    MlflowResourceArn: str | None
    MlflowExperimentName: str | None
class ManagedConfiguration(_Structure):
    ManagedStorageType: str | None
class MemberDefinition(_Structure):
    CognitoMemberDefinition: CognitoMemberDefinition_ | None
    OidcMemberDefinition: OidcMemberDefinition_ | None
class MetadataProperties(_Structure):
    CommitId: str | None
    Repository: str | None
    GeneratedBy: str | None
    ProjectId: str | None
class MetricData(_Structure):
    MetricName: str | None
    Value: float | None
    Timestamp: _Any | None
class MetricDatum(_Structure):
    MetricName: str | None
    StandardMetricName: str | None
    Value: float | None
    Set: str | None
class MetricDefinition(_Structure):
    Name: str
    Regex: str
class MetricSpecification(_Structure):
    Predefined: PredefinedMetricSpecification | None
    Customized: CustomizedMetricSpecification | None
class MetricsConfig(_Structure):
    EnableEnhancedMetrics: bool | None
    EnableDetailedObservability: bool | None
    MetricPublishFrequencyInSeconds: int | None
class MetricsEndpoint(_Structure):
    MetricsEndpointPath: str
    MetricPublishFrequencyInSeconds: int | None
class MetricsSource(_Structure):
    ContentType: str
    ContentDigest: str | None
    S3Uri: str
class MlflowAppSummary(_Structure):
    Arn: str | None
    Name: str | None
    Status: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    MlflowVersion: str | None
class MlflowConfig(_Structure):
    MlflowResourceArn: str
    MlflowExperimentName: str | None
    MlflowRunName: str | None
class MlflowDetails(_Structure):
    MlflowExperimentId: str | None
    MlflowRunId: str | None
class Model(_Structure):
    ModelName: str | None
    PrimaryContainer: ContainerDefinition | None
    Containers: list[ContainerDefinition] | None
    InferenceExecutionConfig: InferenceExecutionConfig_ | None
    ExecutionRoleArn: str | None
    VpcConfig: VpcConfig_ | None
    CreationTime: _Any | None
    ModelArn: str | None
    EnableNetworkIsolation: bool | None
    Tags: list[Tag] | None
    DeploymentRecommendation: DeploymentRecommendation_ | None
class ModelAccessConfig(_Structure):
    AcceptEula: bool
class ModelArtifacts(_Structure):
    S3ModelArtifacts: str
class ModelBiasAppSpecification(_Structure):
    ImageUri: str
    ConfigUri: str
    Environment: dict[str, str] | None
class ModelBiasBaselineConfig(_Structure):
    BaseliningJobName: str | None
    ConstraintsResource: MonitoringConstraintsResource | None
class ModelBiasJobInput(_Structure):
    EndpointInput: EndpointInput_ | None
    BatchTransformInput: BatchTransformInput_ | None
    GroundTruthS3Input: MonitoringGroundTruthS3Input
class ModelCard(_Structure):
    ModelCardArn: str | None
    ModelCardName: str | None
    ModelCardVersion: int | None
    Content: str | None
    ModelCardStatus: str | None
    SecurityConfig: ModelCardSecurityConfig | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    Tags: list[Tag] | None
    ModelId: str | None
    RiskRating: str | None
    ModelPackageGroupName: str | None
class ModelCardExportArtifacts(_Structure):
    S3ExportArtifacts: str
class ModelCardExportJobSummary(_Structure):
    ModelCardExportJobName: str
    ModelCardExportJobArn: str
    Status: str
    ModelCardName: str
    ModelCardVersion: int
    CreatedAt: _Any
    LastModifiedAt: _Any
class ModelCardExportOutputConfig(_Structure):
    S3OutputPath: str
class ModelCardSecurityConfig(_Structure):
    KmsKeyId: str | None
class ModelCardSummary(_Structure):
    ModelCardName: str
    ModelCardArn: str
    ModelCardStatus: str
    CreationTime: _Any
    LastModifiedTime: _Any | None
class ModelCardVersionSummary(_Structure):
    ModelCardName: str
    ModelCardArn: str
    ModelCardStatus: str
    ModelCardVersion: int
    CreationTime: _Any
    LastModifiedTime: _Any | None
class ModelClientConfig(_Structure):
    InvocationsTimeoutInSeconds: int | None
    InvocationsMaxRetries: int | None
class ModelCompilationConfig(_Structure):
    Image: str | None
    OverrideEnvironment: dict[str, str] | None
class ModelConfiguration(_Structure):
    InferenceSpecificationName: str | None
    EnvironmentParameters: list[EnvironmentParameter] | None
    CompilationJobName: str | None
class ModelDashboardEndpoint(_Structure):
    EndpointName: str
    EndpointArn: str
    CreationTime: _Any
    LastModifiedTime: _Any
    EndpointStatus: str
class ModelDashboardIndicatorAction(_Structure):
    Enabled: bool | None
class ModelDashboardModel(_Structure):
    Model: Model_ | None
    Endpoints: list[ModelDashboardEndpoint] | None
    LastBatchTransformJob: TransformJob | None
    MonitoringSchedules: list[ModelDashboardMonitoringSchedule] | None
    ModelCard: ModelDashboardModelCard | None
class ModelDashboardModelCard(_Structure):
    ModelCardArn: str | None
    ModelCardName: str | None
    ModelCardVersion: int | None
    ModelCardStatus: str | None
    SecurityConfig: ModelCardSecurityConfig | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    Tags: list[Tag] | None
    ModelId: str | None
    RiskRating: str | None
class ModelDashboardMonitoringSchedule(_Structure):
    MonitoringScheduleArn: str | None
    MonitoringScheduleName: str | None
    MonitoringScheduleStatus: str | None
    MonitoringType: str | None
    FailureReason: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    MonitoringScheduleConfig: MonitoringScheduleConfig_ | None
    EndpointName: str | None
    MonitoringAlertSummaries: list[MonitoringAlertSummary] | None
    LastMonitoringExecutionSummary: MonitoringExecutionSummary | None
    BatchTransformInput: BatchTransformInput_ | None
class ModelDataQuality(_Structure):
    Statistics: MetricsSource | None
    Constraints: MetricsSource | None
class ModelDataSource(_Structure):
    S3DataSource: S3ModelDataSource | None
class ModelDeployConfig(_Structure):
    AutoGenerateEndpointName: bool | None
    EndpointName: str | None
class ModelDeployResult(_Structure):
    EndpointName: str | None
class ModelDigests(_Structure):
    ArtifactDigest: str | None
class ModelExplainabilityAppSpecification(_Structure):
    ImageUri: str
    ConfigUri: str
    Environment: dict[str, str] | None
class ModelExplainabilityBaselineConfig(_Structure):
    BaseliningJobName: str | None
    ConstraintsResource: MonitoringConstraintsResource | None
class ModelExplainabilityJobInput(_Structure):
    EndpointInput: EndpointInput_ | None
    BatchTransformInput: BatchTransformInput_ | None
class ModelInfrastructureConfig(_Structure):
    InfrastructureType: str
    RealTimeInferenceConfig: RealTimeInferenceConfig_
class ModelInput(_Structure):
    DataInputConfig: str
class ModelLatencyThreshold(_Structure):
    Percentile: str | None
    ValueInMilliseconds: int | None
class ModelLifeCycle(_Structure):
    Stage: str
    StageStatus: str
    StageDescription: str | None
class ModelMetadataSummary(_Structure):
    Domain: str
    Framework: str
    Task: str
    Model: str
    FrameworkVersion: str
class ModelMetrics(_Structure):
    ModelQuality: ModelQuality_ | None
    ModelDataQuality: ModelDataQuality_ | None
    Bias: Bias_ | None
    Explainability: Explainability_ | None
class ModelPackage(_Structure):
    ModelPackageName: str | None
    ModelPackageGroupName: str | None
    ModelPackageVersion: int | None
    ModelPackageRegistrationType: str | None
    ModelPackageArn: str | None
    ModelPackageDescription: str | None
    CreationTime: _Any | None
    InferenceSpecification: InferenceSpecification_ | None
    SourceAlgorithmSpecification: SourceAlgorithmSpecification_ | None
    ValidationSpecification: ModelPackageValidationSpecification | None
    ModelPackageStatus: str | None
    ModelPackageStatusDetails: ModelPackageStatusDetails_ | None
    CertifyForMarketplace: bool | None
    ModelApprovalStatus: str | None
    CreatedBy: UserContext | None
    MetadataProperties: MetadataProperties_ | None
    ModelMetrics: ModelMetrics_ | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    ApprovalDescription: str | None
    Domain: str | None
    Task: str | None
    SamplePayloadUrl: str | None
    AdditionalInferenceSpecifications: list[AdditionalInferenceSpecificationDefinition] | None
    SourceUri: str | None
    SecurityConfig: ModelPackageSecurityConfig | None
    ModelCard: ModelPackageModelCard | None
    ModelLifeCycle: ModelLifeCycle_ | None
    Tags: list[Tag] | None
    CustomerMetadataProperties: dict[str, str] | None
    DriftCheckBaselines: DriftCheckBaselines_ | None
    SkipModelValidation: str | None
class ModelPackageConfig(_Structure):
    ModelPackageGroupArn: str
    SourceModelPackageArn: str | None
class ModelPackageContainerDefinition(_Structure):
    ContainerHostname: str | None
    Image: str | None
    ImageDigest: str | None
    ModelDataUrl: str | None
    ModelDataSource: ModelDataSource_ | None
    ProductId: str | None
    Environment: dict[str, str] | None
    ModelInput: ModelInput_ | None
    Framework: str | None
    FrameworkVersion: str | None
    NearestModelName: str | None
    AdditionalModelDataSources: list[AdditionalModelDataSource] | None
    AdditionalS3DataSource: AdditionalS3DataSource_ | None
    ModelDataETag: str | None
    IsCheckpoint: bool | None
    BaseModel: BaseModel_ | None
class ModelPackageGroup(_Structure):
    ModelPackageGroupName: str | None
    ModelPackageGroupArn: str | None
    ModelPackageGroupDescription: str | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    ModelPackageGroupStatus: str | None
    Tags: list[Tag] | None
class ModelPackageGroupSummary(_Structure):
    ModelPackageGroupName: str
    ModelPackageGroupArn: str
    ModelPackageGroupDescription: str | None
    CreationTime: _Any
    ModelPackageGroupStatus: str
    ManagedConfiguration: ManagedConfiguration_ | None
class ModelPackageModelCard(_Structure):
    ModelCardContent: str | None
    ModelCardStatus: str | None
class ModelPackageSecurityConfig(_Structure):
    KmsKeyId: str
class ModelPackageStatusDetails(_Structure):
    ValidationStatuses: list[ModelPackageStatusItem]
    ImageScanStatuses: list[ModelPackageStatusItem] | None
class ModelPackageStatusItem(_Structure):
    Name: str
    Status: str
    FailureReason: str | None
class ModelPackageSummary(_Structure):
    ModelPackageName: str | None
    ModelPackageGroupName: str | None
    ModelPackageVersion: int | None
    ModelPackageArn: str
    ModelPackageDescription: str | None
    CreationTime: _Any
    ModelPackageStatus: str
    ModelApprovalStatus: str | None
    ModelLifeCycle: ModelLifeCycle_ | None
    ModelPackageRegistrationType: str | None
class ModelPackageValidationProfile(_Structure):
    ProfileName: str
    TransformJobDefinition: TransformJobDefinition_
class ModelPackageValidationSpecification(_Structure):
    ValidationRole: str
    ValidationProfiles: list[ModelPackageValidationProfile]
class ModelQuality(_Structure):
    Statistics: MetricsSource | None
    Constraints: MetricsSource | None
class ModelQualityAppSpecification(_Structure):
    ImageUri: str
    ContainerEntrypoint: list[str] | None
    ContainerArguments: list[str] | None
    RecordPreprocessorSourceUri: str | None
    PostAnalyticsProcessorSourceUri: str | None
    ProblemType: str | None
    Environment: dict[str, str] | None
class ModelQualityBaselineConfig(_Structure):
    BaseliningJobName: str | None
    ConstraintsResource: MonitoringConstraintsResource | None
class ModelQualityJobInput(_Structure):
    EndpointInput: EndpointInput_ | None
    BatchTransformInput: BatchTransformInput_ | None
    GroundTruthS3Input: MonitoringGroundTruthS3Input
class ModelQuantizationConfig(_Structure):
    Image: str | None
    OverrideEnvironment: dict[str, str] | None
class ModelRegisterSettings(_Structure):
    Status: str | None
    CrossAccountModelRegisterRoleArn: str | None
class ModelShardingConfig(_Structure):
    Image: str | None
    OverrideEnvironment: dict[str, str] | None
class ModelSpeculativeDecodingConfig(_Structure):
    Technique: str
    TrainingDataSource: ModelSpeculativeDecodingTrainingDataSource | None
class ModelSpeculativeDecodingTrainingDataSource(_Structure):
    S3Uri: str
    S3DataType: str
class ModelStepMetadata(_Structure):
    Arn: str | None
class ModelSummary(_Structure):
    ModelName: str
    ModelArn: str
    CreationTime: _Any
class ModelVariantConfigSummary(_Structure):
    ModelName: str
    VariantName: str
    InfrastructureConfig: ModelInfrastructureConfig
    Status: str
class MonitoringAlertActions(_Structure):
    ModelDashboardIndicator: ModelDashboardIndicatorAction | None
class MonitoringAlertHistorySummary(_Structure):
    MonitoringScheduleName: str
    MonitoringAlertName: str
    CreationTime: _Any
    AlertStatus: str
class MonitoringAlertSummary(_Structure):
    MonitoringAlertName: str
    CreationTime: _Any
    LastModifiedTime: _Any
    AlertStatus: str
    DatapointsToAlert: int
    EvaluationPeriod: int
    Actions: MonitoringAlertActions
class MonitoringAppSpecification(_Structure):
    ImageUri: str
    ContainerEntrypoint: list[str] | None
    ContainerArguments: list[str] | None
    RecordPreprocessorSourceUri: str | None
    PostAnalyticsProcessorSourceUri: str | None
class MonitoringBaselineConfig(_Structure):
    BaseliningJobName: str | None
    ConstraintsResource: MonitoringConstraintsResource | None
    StatisticsResource: MonitoringStatisticsResource | None
class MonitoringClusterConfig(_Structure):
    InstanceCount: int
    InstanceType: str
    VolumeSizeInGB: int
    VolumeKmsKeyId: str | None
class MonitoringConstraintsResource(_Structure):
    S3Uri: str | None
class MonitoringCsvDatasetFormat(_Structure):
    Header: bool | None
class MonitoringDatasetFormat(_Structure):
    Csv: MonitoringCsvDatasetFormat | None
    Json: MonitoringJsonDatasetFormat | None
    Parquet: MonitoringParquetDatasetFormat | None
class MonitoringExecutionSummary(_Structure):
    MonitoringScheduleName: str
    ScheduledTime: _Any
    CreationTime: _Any
    LastModifiedTime: _Any
    MonitoringExecutionStatus: str
    ProcessingJobArn: str | None
    EndpointName: str | None
    FailureReason: str | None
    MonitoringJobDefinitionName: str | None
    MonitoringType: str | None
class MonitoringGroundTruthS3Input(_Structure):
    S3Uri: str | None
class MonitoringInput(_Structure):
    EndpointInput: EndpointInput_ | None
    BatchTransformInput: BatchTransformInput_ | None
class MonitoringJobDefinition(_Structure):
    BaselineConfig: MonitoringBaselineConfig | None
    MonitoringInputs: list[MonitoringInput]
    MonitoringOutputConfig: MonitoringOutputConfig_
    MonitoringResources: MonitoringResources_
    MonitoringAppSpecification: MonitoringAppSpecification_
    StoppingCondition: MonitoringStoppingCondition | None
    Environment: dict[str, str] | None
    NetworkConfig: NetworkConfig_ | None
    RoleArn: str
class MonitoringJobDefinitionSummary(_Structure):
    MonitoringJobDefinitionName: str
    MonitoringJobDefinitionArn: str
    CreationTime: _Any
    EndpointName: str
class MonitoringJsonDatasetFormat(_Structure):
    Line: bool | None
class MonitoringNetworkConfig(_Structure):
    EnableInterContainerTrafficEncryption: bool | None
    EnableNetworkIsolation: bool | None
    VpcConfig: VpcConfig_ | None
class MonitoringOutput(_Structure):
    S3Output: MonitoringS3Output
class MonitoringOutputConfig(_Structure):
    MonitoringOutputs: list[MonitoringOutput]
    KmsKeyId: str | None
class MonitoringParquetDatasetFormat(_Structure): ...
class MonitoringResources(_Structure):
    ClusterConfig: MonitoringClusterConfig
class MonitoringS3Output(_Structure):
    S3Uri: str
    LocalPath: str
    S3UploadMode: str | None
class MonitoringSchedule(_Structure):
    MonitoringScheduleArn: str | None
    MonitoringScheduleName: str | None
    MonitoringScheduleStatus: str | None
    MonitoringType: str | None
    FailureReason: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    MonitoringScheduleConfig: MonitoringScheduleConfig_ | None
    EndpointName: str | None
    LastMonitoringExecutionSummary: MonitoringExecutionSummary | None
    Tags: list[Tag] | None
class MonitoringScheduleConfig(_Structure):
    ScheduleConfig: ScheduleConfig_ | None
    MonitoringJobDefinition: MonitoringJobDefinition_ | None
    MonitoringJobDefinitionName: str | None
    MonitoringType: str | None
class MonitoringScheduleSummary(_Structure):
    MonitoringScheduleName: str
    MonitoringScheduleArn: str
    CreationTime: _Any
    LastModifiedTime: _Any
    MonitoringScheduleStatus: str
    EndpointName: str | None
    MonitoringJobDefinitionName: str | None
    MonitoringType: str | None
class MonitoringStatisticsResource(_Structure):
    S3Uri: str | None
class MonitoringStoppingCondition(_Structure):
    MaxRuntimeInSeconds: int
class MultiModelConfig(_Structure):
    ModelCacheSetting: str | None
class NeoVpcConfig(_Structure):
    SecurityGroupIds: list[str]
    Subnets: list[str]
class NetworkConfig(_Structure):
    EnableInterContainerTrafficEncryption: bool | None
    EnableNetworkIsolation: bool | None
    VpcConfig: VpcConfig_ | None
class NodeAdditionResult(_Structure):
    NodeLogicalId: str
    InstanceGroupName: str
    Status: str
    AvailabilityZones: list[str] | None
    InstanceTypes: list[str] | None
class NotebookInstanceLifecycleConfigSummary(_Structure):
    NotebookInstanceLifecycleConfigName: str
    NotebookInstanceLifecycleConfigArn: str
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class NotebookInstanceLifecycleHook(_Structure):
    Content: str | None
class NotebookInstanceSummary(_Structure):
    NotebookInstanceName: str
    NotebookInstanceArn: str
    NotebookInstanceStatus: str | None
    Url: str | None
    InstanceType: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    NotebookInstanceLifecycleConfigName: str | None
    DefaultCodeRepository: str | None
    AdditionalCodeRepositories: list[str] | None
class NotificationConfiguration(_Structure):
    NotificationTopicArn: str | None
class ObjectiveStatusCounters(_Structure):
    Succeeded: int | None
    Pending: int | None
    Failed: int | None
class OfflineStoreConfig(_Structure):
    S3StorageConfig: S3StorageConfig_
    DisableGlueTableCreation: bool | None
    DataCatalogConfig: DataCatalogConfig_ | None
    TableFormat: str | None
class OfflineStoreStatus(_Structure):
    Status: str
    BlockedReason: str | None
class OidcConfigForResponse(_Structure):
    ClientId: str | None
    Issuer: str | None
    AuthorizationEndpoint: str | None
    TokenEndpoint: str | None
    UserInfoEndpoint: str | None
    LogoutEndpoint: str | None
    JwksUri: str | None
    Scope: str | None
    AuthenticationRequestExtraParams: dict[str, str] | None
class OidcMemberDefinition(_Structure):
    Groups: list[str] | None
class OnlineStoreConfig(_Structure):
    SecurityConfig: OnlineStoreSecurityConfig | None
    EnableOnlineStore: bool | None
    TtlDuration: TtlDuration_ | None
    StorageType: str | None
class OnlineStoreSecurityConfig(_Structure):
    KmsKeyId: str | None
class OptimizationConfig(_Structure):
    ModelQuantizationConfig: ModelQuantizationConfig_ | None
    ModelCompilationConfig: ModelCompilationConfig_ | None
    ModelShardingConfig: ModelShardingConfig_ | None
    ModelSpeculativeDecodingConfig: ModelSpeculativeDecodingConfig_ | None
class OptimizationJobModelSource(_Structure):
    S3: OptimizationJobModelSourceS3 | None
    SageMakerModel: OptimizationSageMakerModel | None
class OptimizationJobModelSourceS3(_Structure):
    S3Uri: str | None
    ModelAccessConfig: OptimizationModelAccessConfig | None
class OptimizationJobOutputConfig(_Structure):
    KmsKeyId: str | None
    S3OutputLocation: str
    SageMakerModel: OptimizationSageMakerModel | None
class OptimizationJobSummary(_Structure):
    OptimizationJobName: str
    OptimizationJobArn: str
    CreationTime: _Any
    OptimizationJobStatus: str
    OptimizationStartTime: _Any | None
    OptimizationEndTime: _Any | None
    LastModifiedTime: _Any | None
    DeploymentInstanceType: str
    MaxInstanceCount: int | None
    OptimizationTypes: list[str]
class OptimizationModelAccessConfig(_Structure):
    AcceptEula: bool
class OptimizationOutput(_Structure):
    RecommendedInferenceImage: str | None
class OptimizationSageMakerModel(_Structure):
    ModelName: str | None
class OptimizationVpcConfig(_Structure):
    SecurityGroupIds: list[str]
    Subnets: list[str]
class OutputConfig(_Structure):
    S3OutputLocation: str
    TargetDevice: str | None
    TargetPlatform: TargetPlatform_ | None
    CompilerOptions: str | None
    KmsKeyId: str | None
class OutputDataConfig(_Structure):
    KmsKeyId: str | None
    S3OutputPath: str
    CompressionType: str | None
class OutputParameter(_Structure):
    Name: str
    Value: str
class OwnershipSettings(_Structure):
    OwnerUserProfileName: str
class OwnershipSettingsSummary(_Structure):
    OwnerUserProfileName: str | None
class ParallelismConfiguration(_Structure):
    MaxParallelExecutionSteps: int
class Parameter(_Structure):
    Name: str
    Value: str
class ParameterRange(_Structure):
    IntegerParameterRangeSpecification: IntegerParameterRangeSpecification_ | None
    ContinuousParameterRangeSpecification: ContinuousParameterRangeSpecification_ | None
    CategoricalParameterRangeSpecification: CategoricalParameterRangeSpecification_ | None
class ParameterRanges(_Structure):
    IntegerParameterRanges: list[IntegerParameterRange] | None
    ContinuousParameterRanges: list[ContinuousParameterRange] | None
    CategoricalParameterRanges: list[CategoricalParameterRange] | None
    AutoParameters: list[AutoParameter] | None
class Parent(_Structure):
    TrialName: str | None
    ExperimentName: str | None
class ParentHyperParameterTuningJob(_Structure):
    HyperParameterTuningJobName: str | None
class PartnerAppConfig(_Structure):
    AdminUsers: list[str] | None
    Arguments: dict[str, str] | None
    AssignedGroupPatterns: list[str] | None
    RoleGroupAssignments: list[RoleGroupAssignment] | None
class PartnerAppMaintenanceConfig(_Structure):
    MaintenanceWindowStart: str | None
class PartnerAppSummary(_Structure):
    Arn: str | None
    Name: str | None
    Type: str | None
    Status: str | None
    CreationTime: _Any | None
class PendingDeploymentSummary(_Structure):
    EndpointConfigName: str
    ProductionVariants: list[PendingProductionVariantSummary] | None
    StartTime: _Any | None
    ShadowProductionVariants: list[PendingProductionVariantSummary] | None
class PendingProductionVariantSummary(_Structure):
    VariantName: str
    DeployedImages: list[DeployedImage] | None
    CurrentWeight: float | None
    DesiredWeight: float | None
    CurrentInstanceCount: int | None
    DesiredInstanceCount: int | None
    InstanceType: str | None
    InstancePools: list[InstancePoolSummary] | None
    AcceleratorType: str | None
    VariantStatus: list[ProductionVariantStatus] | None
    CurrentServerlessConfig: ProductionVariantServerlessConfig | None
    DesiredServerlessConfig: ProductionVariantServerlessConfig | None
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling | None
    RoutingConfig: ProductionVariantRoutingConfig | None
    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout] | None
class Phase(_Structure):
    InitialNumberOfUsers: int | None
    SpawnRate: int | None
    DurationInSeconds: int | None
class Pipeline(_Structure):
    PipelineArn: str | None
    PipelineName: str | None
    PipelineDisplayName: str | None
    PipelineDescription: str | None
    RoleArn: str | None
    PipelineStatus: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    LastRunTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedBy: UserContext | None
    ParallelismConfiguration: ParallelismConfiguration_ | None
    Tags: list[Tag] | None
class PipelineExecution(_Structure):
    PipelineArn: str | None
    PipelineExecutionArn: str | None
    PipelineExecutionDisplayName: str | None
    PipelineExecutionStatus: str | None
    PipelineExecutionDescription: str | None
    PipelineExperimentConfig: PipelineExperimentConfig_ | None
    FailureReason: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedBy: UserContext | None
    ParallelismConfiguration: ParallelismConfiguration_ | None
    SelectiveExecutionConfig: SelectiveExecutionConfig_ | None
    PipelineParameters: list[Parameter] | None
    PipelineVersionId: int | None
    PipelineVersionDisplayName: str | None
class PipelineExecutionStep(_Structure):
    StepName: str | None
    StepDisplayName: str | None
    StepDescription: str | None
    StartTime: _Any | None
    EndTime: _Any | None
    StepStatus: str | None
    CacheHitResult: CacheHitResult_ | None
    FailureReason: str | None
    Metadata: PipelineExecutionStepMetadata | None
    AttemptCount: int | None
    SelectiveExecutionResult: SelectiveExecutionResult_ | None
    IterationContext: IterationContext_ | None
class PipelineExecutionStepMetadata(_Structure):
    TrainingJob: TrainingJobStepMetadata | None
    ProcessingJob: ProcessingJobStepMetadata | None
    TransformJob: TransformJobStepMetadata | None
    TuningJob: TuningJobStepMetaData | None
    Model: ModelStepMetadata | None
    RegisterModel: RegisterModelStepMetadata | None
    Condition: ConditionStepMetadata | None
    Callback: CallbackStepMetadata | None
    Lambda: LambdaStepMetadata | None
    Emr: EMRStepMetadata | None
    EmrServerless: EMRServerlessStepMetadata | None
    QualityCheck: QualityCheckStepMetadata | None
    ClarifyCheck: ClarifyCheckStepMetadata | None
    Fail: FailStepMetadata | None
    AutoMLJob: AutoMLJobStepMetadata | None
    Endpoint: EndpointStepMetadata | None
    EndpointConfig: EndpointConfigStepMetadata | None
    BedrockCustomModel: BedrockCustomModelMetadata | None
    BedrockCustomModelDeployment: BedrockCustomModelDeploymentMetadata | None
    BedrockProvisionedModelThroughput: BedrockProvisionedModelThroughputMetadata | None
    BedrockModelImport: BedrockModelImportMetadata | None
    InferenceComponent: InferenceComponentMetadata | None
    Lineage: LineageMetadata | None
    Job: JobStepMetadata | None
    Athena: AthenaStepMetadata | None
    Cleanup: CleanupStepMetadata | None
    ForEach: ForEachStepMetadata | None
    HubContent: HubContentStepMetadata | None
class PipelineExecutionSummary(_Structure):
    PipelineExecutionArn: str | None
    StartTime: _Any | None
    PipelineExecutionStatus: str | None
    PipelineExecutionDescription: str | None
    PipelineExecutionDisplayName: str | None
    PipelineExecutionFailureReason: str | None
    PipelineVersionAliases: list[str] | None
class PipelineExperimentConfig(_Structure):
    ExperimentName: str | None
    TrialName: str | None
class PipelineSummary(_Structure):
    PipelineArn: str | None
    PipelineName: str | None
    PipelineDisplayName: str | None
    PipelineDescription: str | None
    RoleArn: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    LastExecutionTime: _Any | None
class PipelineVersion(_Structure):
    PipelineArn: str | None
    PipelineVersionId: int | None
    PipelineVersionDisplayName: str | None
    PipelineVersionDescription: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedBy: UserContext | None
    LastExecutedPipelineExecutionArn: str | None
    LastExecutedPipelineExecutionDisplayName: str | None
    LastExecutedPipelineExecutionStatus: str | None
    PipelineVersionAliases: list[str] | None
class PipelineVersionSummary(_Structure):
    PipelineArn: str | None
    PipelineVersionId: int | None
    CreationTime: _Any | None
    PipelineVersionDescription: str | None
    PipelineVersionDisplayName: str | None
    LastExecutionPipelineExecutionArn: str | None
    PipelineVersionAliases: list[str] | None
class PlacementSpecification(_Structure):
    UltraServerId: str | None
    InstanceCount: int
class PredefinedMetricSpecification(_Structure):
    PredefinedMetricType: str | None
class PrefixAwareRoutingConfig(_Structure):
    PrefixLength: int | None
    ConcurrencyThreshold: int | None
class PriorityClass(_Structure):
    Name: str
    Weight: int
class ProcessingClusterConfig(_Structure):
    InstanceCount: int | None
    InstanceType: str | None
    VolumeSizeInGB: int
    VolumeKmsKeyId: str | None
    InstancePreferences: list[ProcessingInstancePreference] | None
    SelectedInstanceType: str | None
    SelectedInstanceCount: int | None
class ProcessingFeatureStoreOutput(_Structure):
    FeatureGroupName: str
class ProcessingInput(_Structure):
    InputName: str
    AppManaged: bool | None
    S3Input: ProcessingS3Input | None
    DatasetDefinition: DatasetDefinition_ | None
class ProcessingInstancePreference(_Structure):
    InstanceType: str
    InstanceCount: int | None
class ProcessingJob(_Structure):
    ProcessingInputs: list[ProcessingInput] | None
    ProcessingOutputConfig: ProcessingOutputConfig_ | None
    ProcessingJobName: str | None
    ProcessingResources: ProcessingResources_ | None
    StoppingCondition: ProcessingStoppingCondition | None
    AppSpecification: AppSpecification_ | None
    Environment: dict[str, str] | None
    NetworkConfig: NetworkConfig_ | None
    RoleArn: str | None
    ExperimentConfig: ExperimentConfig_ | None
    ProcessingJobArn: str | None
    ProcessingJobStatus: str | None
    ExitMessage: str | None
    FailureReason: str | None
    ProcessingEndTime: _Any | None
    ProcessingStartTime: _Any | None
    LastModifiedTime: _Any | None
    CreationTime: _Any | None
    MonitoringScheduleArn: str | None
    AutoMLJobArn: str | None
    TrainingJobArn: str | None
    Tags: list[Tag] | None
class ProcessingJobStepMetadata(_Structure):
    Arn: str | None
class ProcessingJobSummary(_Structure):
    ProcessingJobName: str
    ProcessingJobArn: str
    CreationTime: _Any
    ProcessingEndTime: _Any | None
    LastModifiedTime: _Any | None
    ProcessingJobStatus: str
    FailureReason: str | None
    ExitMessage: str | None
class ProcessingOutput(_Structure):
    OutputName: str
    S3Output: ProcessingS3Output | None
    FeatureStoreOutput: ProcessingFeatureStoreOutput | None
    AppManaged: bool | None
class ProcessingOutputConfig(_Structure):
    Outputs: list[ProcessingOutput]
    KmsKeyId: str | None
class ProcessingResources(_Structure):
    ClusterConfig: ProcessingClusterConfig
class ProcessingS3Input(_Structure):
    S3Uri: str
    LocalPath: str | None
    S3DataType: str
    S3InputMode: str | None
    S3DataDistributionType: str | None
    S3CompressionType: str | None
class ProcessingS3Output(_Structure):
    S3Uri: str
    LocalPath: str | None
    S3UploadMode: str
class ProcessingStoppingCondition(_Structure):
    MaxRuntimeInSeconds: int
class ProductionVariant(_Structure):
    VariantName: str
    ModelName: str | None
    InitialInstanceCount: int | None
    InstanceType: str | None
    InstancePools: list[InstancePool] | None
    VariantInstanceProvisionTimeoutInSeconds: int | None
    InitialVariantWeight: float | None
    AcceleratorType: str | None
    CoreDumpConfig: ProductionVariantCoreDumpConfig | None
    ServerlessConfig: ProductionVariantServerlessConfig | None
    VolumeSizeInGB: int | None
    ModelDataDownloadTimeoutInSeconds: int | None
    ContainerStartupHealthCheckTimeoutInSeconds: int | None
    EnableSSMAccess: bool | None
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling | None
    RoutingConfig: ProductionVariantRoutingConfig | None
    InferenceAmiVersion: str | None
    CapacityReservationConfig: ProductionVariantCapacityReservationConfig | None
    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout] | None
class ProductionVariantCapacityReservationConfig(_Structure):
    CapacityReservationPreference: str | None
    MlReservationArn: str | None
class ProductionVariantCapacityReservationSummary(_Structure):
    MlReservationArn: str | None
    CapacityReservationPreference: str | None
    TotalInstanceCount: int | None
    AvailableInstanceCount: int | None
    UsedByCurrentEndpoint: int | None
    Ec2CapacityReservations: list[Ec2CapacityReservation] | None
class ProductionVariantCoreDumpConfig(_Structure):
    DestinationS3Uri: str
    KmsKeyId: str | None
class ProductionVariantManagedInstanceScaling(_Structure):
    Status: str | None
    MinInstanceCount: int | None
    MaxInstanceCount: int | None
    ScaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicy | None
class ProductionVariantManagedInstanceScalingScaleInPolicy(_Structure):
    Strategy: str
    MaximumStepSize: int | None
    CooldownInMinutes: int | None
class ProductionVariantRoutingConfig(_Structure):
    RoutingStrategy: str
    PrefixAwareRoutingConfig: PrefixAwareRoutingConfig_ | None
class ProductionVariantServerlessConfig(_Structure):
    MemorySizeInMB: int
    MaxConcurrency: int
    ProvisionedConcurrency: int | None
class ProductionVariantStatus(_Structure):
    Status: str
    StatusMessage: str | None
    StartTime: _Any | None
class ProductionVariantSummary(_Structure):
    VariantName: str
    DeployedImages: list[DeployedImage] | None
    CurrentWeight: float | None
    DesiredWeight: float | None
    CurrentInstanceCount: int | None
    DesiredInstanceCount: int | None
    InstancePools: list[InstancePoolSummary] | None
    VariantStatus: list[ProductionVariantStatus] | None
    CurrentServerlessConfig: ProductionVariantServerlessConfig | None
    DesiredServerlessConfig: ProductionVariantServerlessConfig | None
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling | None
    RoutingConfig: ProductionVariantRoutingConfig | None
    CapacityReservationConfig: ProductionVariantCapacityReservationSummary | None
    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout] | None
class ProfilerConfig(_Structure):
    S3OutputPath: str | None
    ProfilingIntervalInMilliseconds: int | None
    ProfilingParameters: dict[str, str] | None
    DisableProfiler: bool | None
class ProfilerRuleConfiguration(_Structure):
    RuleConfigurationName: str
    LocalPath: str | None
    S3OutputPath: str | None
    RuleEvaluatorImage: str
    InstanceType: str | None
    VolumeSizeInGB: int | None
    RuleParameters: dict[str, str] | None
class ProfilerRuleEvaluationStatus(_Structure):
    RuleConfigurationName: str | None
    RuleEvaluationJobArn: str | None
    RuleEvaluationStatus: str | None
    StatusDetails: str | None
    LastModifiedTime: _Any | None
class Project(_Structure):
    ProjectArn: str | None
    ProjectName: str | None
    ProjectId: str | None
    ProjectDescription: str | None
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails_ | None
    ServiceCatalogProvisionedProductDetails: ServiceCatalogProvisionedProductDetails_ | None
    ProjectStatus: str | None
    CreatedBy: UserContext | None
    CreationTime: _Any | None
    TemplateProviderDetails: list[TemplateProviderDetail] | None
    Tags: list[Tag] | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
class ProjectSummary(_Structure):
    ProjectName: str
    ProjectDescription: str | None
    ProjectArn: str
    ProjectId: str
    CreationTime: _Any
    ProjectStatus: str
class PropertyNameSuggestion(_Structure):
    PropertyName: str | None
class ProvisioningParameter(_Structure):
    Key: str | None
    Value: str | None
class PublicWorkforceTaskPrice(_Structure):
    AmountInUsd: USD | None
class PutEndpointPolicyResponse(_Structure):
    EndpointArn: str | None
class PutModelPackageGroupPolicyOutput(_Structure):
    ModelPackageGroupArn: str
class QualityCheckStepMetadata(_Structure):
    CheckType: str | None
    BaselineUsedForDriftCheckStatistics: str | None
    BaselineUsedForDriftCheckConstraints: str | None
    CalculatedBaselineStatistics: str | None
    CalculatedBaselineConstraints: str | None
    ModelPackageGroupName: str | None
    ViolationReport: str | None
    CheckJobArn: str | None
    SkipCheck: bool | None
    RegisterNewBaseline: bool | None
class QueryLineageResponse(_Structure):
    Vertices: list[Vertex] | None
    Edges: list[Edge] | None
    NextToken: str | None
class RSessionAppSettings(_Structure):
    DefaultResourceSpec: ResourceSpec | None
    CustomImages: list[CustomImage] | None
class RStudioServerProAppSettings(_Structure):
    AccessStatus: str | None
    UserGroup: str | None
class RStudioServerProDomainSettings(_Structure):
    DomainExecutionRoleArn: str
    RStudioConnectUrl: str | None
    RStudioPackageManagerUrl: str | None
    DefaultResourceSpec: ResourceSpec | None
class RealTimeInferenceConfig(_Structure):
    InstanceType: str
    InstanceCount: int
class RealTimeInferenceRecommendation(_Structure):
    RecommendationId: str
    InstanceType: str
    Environment: dict[str, str] | None
class RecommendationJobContainerConfig(_Structure):
    Domain: str | None
    Task: str | None
    Framework: str | None
    FrameworkVersion: str | None
    PayloadConfig: RecommendationJobPayloadConfig | None
    NearestModelName: str | None
    SupportedInstanceTypes: list[str] | None
    SupportedEndpointType: str | None
    DataInputConfig: str | None
    SupportedResponseMIMETypes: list[str] | None
class RecommendationJobInferenceBenchmark(_Structure):
    Metrics: RecommendationMetrics | None
    EndpointMetrics: InferenceMetrics | None
    EndpointConfiguration: EndpointOutputConfiguration | None
    ModelConfiguration: ModelConfiguration_
    FailureReason: str | None
    InvocationEndTime: _Any | None
    InvocationStartTime: _Any | None
class RecommendationJobInputConfig(_Structure):
    ModelPackageVersionArn: str | None
    ModelName: str | None
    JobDurationInSeconds: int | None
    TrafficPattern: TrafficPattern_ | None
    ResourceLimit: RecommendationJobResourceLimit | None
    EndpointConfigurations: list[EndpointInputConfiguration] | None
    VolumeKmsKeyId: str | None
    ContainerConfig: RecommendationJobContainerConfig | None
    Endpoints: list[EndpointInfo] | None
    VpcConfig: RecommendationJobVpcConfig | None
class RecommendationJobPayloadConfig(_Structure):
    SamplePayloadUrl: str | None
    SupportedContentTypes: list[str] | None
class RecommendationJobResourceLimit(_Structure):
    MaxNumberOfTests: int | None
    MaxParallelOfTests: int | None
class RecommendationJobStoppingConditions(_Structure):
    MaxInvocations: int | None
    ModelLatencyThresholds: list[ModelLatencyThreshold] | None
    FlatInvocations: str | None
class RecommendationJobVpcConfig(_Structure):
    SecurityGroupIds: list[str]
    Subnets: list[str]
class RecommendationMetrics(_Structure):
    CostPerHour: float | None
    CostPerInference: float | None
    MaxInvocations: int | None
    ModelLatency: int | None
    CpuUtilization: float | None
    MemoryUtilization: float | None
    ModelSetupTime: int | None
class RedshiftDatasetDefinition(_Structure):
    ClusterId: str
    Database: str
    DbUser: str
    QueryString: str
    ClusterRoleArn: str
    OutputS3Uri: str
    KmsKeyId: str | None
    OutputFormat: str
    OutputCompression: str | None
class RegisterModelStepMetadata(_Structure):
    Arn: str | None
class RemoteDebugConfig(_Structure):
    EnableRemoteDebug: bool | None
class RenderUiTemplateResponse(_Structure):
    RenderedContent: str
    Errors: list[RenderingError]
class RenderingError(_Structure):
    Code: str
    Message: str
class RepositoryAuthConfig(_Structure):
    RepositoryCredentialsProviderArn: str
class ReservedCapacityOffering(_Structure):
    ReservedCapacityType: str | None
    UltraServerType: str | None
    UltraServerCount: int | None
    InstanceType: str
    InstanceCount: int
    AvailabilityZone: str | None
    DurationHours: int | None
    DurationMinutes: int | None
    StartTime: _Any | None
    EndTime: _Any | None
    ExtensionStartTime: _Any | None
    ExtensionEndTime: _Any | None
class ReservedCapacitySummary(_Structure):
    ReservedCapacityArn: str
    ReservedCapacityType: str | None
    UltraServerType: str | None
    UltraServerCount: int | None
    InstanceType: str
    TotalInstanceCount: int
    Status: str
    AvailabilityZone: str | None
    AvailabilityZoneId: str | None
    DurationHours: int | None
    DurationMinutes: int | None
    StartTime: _Any | None
    EndTime: _Any | None
class ResolvedAttributes(_Structure):
    AutoMLJobObjective: AutoMLJobObjective_ | None
    ProblemType: str | None
    CompletionCriteria: AutoMLJobCompletionCriteria | None
class ResourceCatalog(_Structure):
    ResourceCatalogArn: str
    ResourceCatalogName: str
    Description: str
    CreationTime: _Any
class ResourceConfig(_Structure):
    InstanceType: str | None
    InstanceCount: int | None
    VolumeSizeInGB: int | None
    VolumeKmsKeyId: str | None
    KeepAlivePeriodInSeconds: int | None
    InstanceGroups: list[InstanceGroup] | None
    TrainingPlanArn: str | None
    InstancePlacementConfig: InstancePlacementConfig_ | None
    InstancePreferences: list[InstancePreference] | None
    SelectedInstanceType: str | None
    SelectedInstanceCount: int | None
class ResourceLimits(_Structure):
    MaxNumberOfTrainingJobs: int | None
    MaxParallelTrainingJobs: int
    MaxRuntimeInSeconds: int | None
class ResourceSharingConfig(_Structure):
    Strategy: str
    BorrowLimit: int | None
    AbsoluteBorrowLimits: list[ComputeQuotaResourceConfig] | None
class ResourceSpec(_Structure):
    SageMakerImageArn: str | None
    SageMakerImageVersionArn: str | None
    SageMakerImageVersionAlias: str | None
    InstanceType: str | None
    LifecycleConfigArn: str | None
    TrainingPlanArn: str | None
class RetryPipelineExecutionResponse(_Structure):
    PipelineExecutionArn: str | None
class RetryStrategy(_Structure):
    MaximumRetryAttempts: int
class RoleGroupAssignment(_Structure):
    RoleName: str
    GroupPatterns: list[str]
class RollingDeploymentPolicy(_Structure):
    MaximumBatchSize: CapacitySizeConfig
    RollbackMaximumBatchSize: CapacitySizeConfig | None
class RollingUpdatePolicy(_Structure):
    MaximumBatchSize: CapacitySize
    WaitIntervalInSeconds: int
    MaximumExecutionTimeoutInSeconds: int | None
    RollbackMaximumBatchSize: CapacitySize | None
class RoutingTarget(_Structure):
    Name: str
    Destinations: list[Destination]
    AsyncInferenceConfig: RoutingTargetAsyncInferenceConfig | None
    RoutingPreference: str | None
class RoutingTargetAsyncInferenceClientConfig(_Structure):
    MaxTimeInBacklogSeconds: int | None
class RoutingTargetAsyncInferenceConfig(_Structure):
    OutputConfig: RoutingTargetAsyncInferenceOutputConfig
    ClientConfig: RoutingTargetAsyncInferenceClientConfig | None
class RoutingTargetAsyncInferenceNotificationConfig(_Structure):
    SuccessTopic: str | None
    ErrorTopic: str | None
class RoutingTargetAsyncInferenceOutputConfig(_Structure):
    S3OutputPath: str
    S3FailurePath: str
    KmsKeyId: str | None
    NotificationConfig: RoutingTargetAsyncInferenceNotificationConfig | None
class S3DataSource(_Structure):
    S3DataType: str
    S3Uri: str
    S3DataDistributionType: str | None
    AttributeNames: list[str] | None
    InstanceGroupNames: list[str] | None
    ModelAccessConfig: ModelAccessConfig_ | None
    HubAccessConfig: HubAccessConfig_ | None
class S3FileSystem(_Structure):
    S3Uri: str
class S3FileSystemConfig(_Structure):
    MountPath: str | None
    S3Uri: str
class S3ModelDataSource(_Structure):
    S3Uri: str
    S3DataType: str
    CompressionType: str
    ModelAccessConfig: ModelAccessConfig_ | None
    HubAccessConfig: InferenceHubAccessConfig | None
    ManifestS3Uri: str | None
    ETag: str | None
    ManifestEtag: str | None
class S3Presign(_Structure):
    IamPolicyConstraints: IamPolicyConstraints_ | None
class S3StorageConfig(_Structure):
    S3Uri: str
    KmsKeyId: str | None
    ResolvedOutputS3Uri: str | None
class ScalingPolicy(_Structure):
    TargetTracking: TargetTrackingScalingPolicyConfiguration | None
class ScalingPolicyMetric(_Structure):
    InvocationsPerInstance: int | None
    ModelLatency: int | None
class ScalingPolicyObjective(_Structure):
    MinInvocationsPerMinute: int | None
    MaxInvocationsPerMinute: int | None
class ScheduleConfig(_Structure):
    ScheduleExpression: str
    DataAnalysisStartTime: str | None
    DataAnalysisEndTime: str | None
class ScheduledUpdateConfig(_Structure):
    ScheduleExpression: str
    DeploymentConfig: DeploymentConfiguration | None
class SchedulerConfig(_Structure):
    PriorityClasses: list[PriorityClass] | None
    FairShare: str | None
    IdleResourceSharing: str | None
class SearchRecord(_Structure):
    TrainingJob: TrainingJob_ | None
    Experiment: Experiment_ | None
    Trial: Trial_ | None
    TrialComponent: TrialComponent_ | None
    Endpoint: Endpoint_ | None
    ModelPackage: ModelPackage_ | None
    ModelPackageGroup: ModelPackageGroup_ | None
    Pipeline: Pipeline_ | None
    PipelineExecution: PipelineExecution_ | None
    PipelineVersion: PipelineVersion_ | None
    FeatureGroup: FeatureGroup_ | None
    FeatureMetadata: FeatureMetadata_ | None
    Project: Project_ | None
    HyperParameterTuningJob: HyperParameterTuningJobSearchEntity | None
    ModelCard: ModelCard_ | None
    Model: ModelDashboardModel | None
    Job: Job_ | None
    HubContent: HubContent_ | None
class SearchResponse(_Structure):
    Results: list[SearchRecord] | None
    NextToken: str | None
    TotalHits: TotalHits_ | None
class SearchTrainingPlanOfferingsResponse(_Structure):
    TrainingPlanOfferings: list[TrainingPlanOffering]
    TrainingPlanExtensionOfferings: list[TrainingPlanExtensionOffering] | None
class SecondaryStatusTransition(_Structure):
    Status: str
    StartTime: _Any
    EndTime: _Any | None
    StatusMessage: str | None
class SelectedStep(_Structure):
    StepName: str
class SelectiveExecutionConfig(_Structure):
    SourcePipelineExecutionArn: str | None
    SelectedSteps: list[SelectedStep]
class SelectiveExecutionResult(_Structure):
    SourcePipelineExecutionArn: str | None
class SendPipelineExecutionStepFailureResponse(_Structure):
    PipelineExecutionArn: str | None
class SendPipelineExecutionStepSuccessResponse(_Structure):
    PipelineExecutionArn: str | None
class ServerlessJobConfig(_Structure):
    BaseModelArn: str
    AcceptEula: bool | None
    JobType: str
    CustomizationTechnique: str | None
    Peft: str | None
    EvaluationType: str | None
    EvaluatorArn: str | None
    SequenceLength: str | None
class ServiceCatalogProvisionedProductDetails(_Structure):
    ProvisionedProductId: str | None
    ProvisionedProductStatusMessage: str | None
class ServiceCatalogProvisioningDetails(_Structure):
    ProductId: str
    ProvisioningArtifactId: str | None
    PathId: str | None
    ProvisioningParameters: list[ProvisioningParameter] | None
class ShadowModeConfig(_Structure):
    SourceModelVariantName: str
    ShadowModelVariants: list[ShadowModelVariantConfig]
class ShadowModelVariantConfig(_Structure):
    ShadowModelVariantName: str
    SamplingPercentage: int
class SharingSettings(_Structure):
    NotebookOutputOption: str | None
    S3OutputPath: str | None
    S3KmsKeyId: str | None
class ShuffleConfig(_Structure):
    Seed: int
class SlurmHealthMetadata(_Structure):
    Component: str
    Status: str
    Reason: str | None
class SourceAlgorithm(_Structure):
    ModelDataUrl: str | None
    ModelDataSource: ModelDataSource_ | None
    ModelDataETag: str | None
    AlgorithmName: str
class SourceAlgorithmSpecification(_Structure):
    SourceAlgorithms: list[SourceAlgorithm]
class SourceIpConfig(_Structure):
    Cidrs: list[str]
class SpaceAppLifecycleManagement(_Structure):
    IdleSettings: SpaceIdleSettings | None
class SpaceCodeEditorAppSettings(_Structure):
    DefaultResourceSpec: ResourceSpec | None
    AppLifecycleManagement: SpaceAppLifecycleManagement | None
class SpaceDetails(_Structure):
    DomainId: str | None
    SpaceName: str | None
    Status: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    SpaceSettingsSummary: SpaceSettingsSummary_ | None
    SpaceSharingSettingsSummary: SpaceSharingSettingsSummary_ | None
    OwnershipSettingsSummary: OwnershipSettingsSummary_ | None
    SpaceDisplayName: str | None
class SpaceIdleSettings(_Structure):
    IdleTimeoutInMinutes: int | None
class SpaceJupyterLabAppSettings(_Structure):
    DefaultResourceSpec: ResourceSpec | None
    CodeRepositories: list[CodeRepository] | None
    AppLifecycleManagement: SpaceAppLifecycleManagement | None
class SpaceSettings(_Structure):
    JupyterServerAppSettings: JupyterServerAppSettings_ | None
    KernelGatewayAppSettings: KernelGatewayAppSettings_ | None
    CodeEditorAppSettings: SpaceCodeEditorAppSettings | None
    JupyterLabAppSettings: SpaceJupyterLabAppSettings | None
    AppType: str | None
    SpaceStorageSettings: SpaceStorageSettings_ | None
    SpaceManagedResources: str | None
    CustomFileSystems: list[CustomFileSystem] | None
    RemoteAccess: str | None
class SpaceSettingsSummary(_Structure):
    AppType: str | None
    RemoteAccess: str | None
    SpaceStorageSettings: SpaceStorageSettings_ | None
class SpaceSharingSettings(_Structure):
    SharingType: str
class SpaceSharingSettingsSummary(_Structure):
    SharingType: str | None
class SpaceStorageSettings(_Structure):
    EbsStorageSettings: EbsStorageSettings_ | None
class Stairs(_Structure):
    DurationInSeconds: int | None
    NumberOfSteps: int | None
    UsersPerStep: int | None
class StartClusterHealthCheckResponse(_Structure):
    ClusterArn: str
class StartInferenceExperimentResponse(_Structure):
    InferenceExperimentArn: str
class StartMlflowTrackingServerResponse(_Structure):
    TrackingServerArn: str | None
class StartPipelineExecutionResponse(_Structure):
    PipelineExecutionArn: str | None
class StartSessionResponse(_Structure):
    SessionId: str | None
    StreamUrl: str | None
    TokenValue: str | None
class StopAIBenchmarkJobResponse(_Structure):
    AiBenchmarkJobArn: str
class StopAIRecommendationJobResponse(_Structure):
    AiRecommendationJobArn: str
class StopInferenceExperimentResponse(_Structure):
    InferenceExperimentArn: str
class StopJobResponse(_Structure): ...
class StopMlflowTrackingServerResponse(_Structure):
    TrackingServerArn: str | None
class StopPipelineExecutionResponse(_Structure):
    PipelineExecutionArn: str | None
class StopTrainingSessionResponse(_Structure): ...
class StoppingCondition(_Structure):
    MaxRuntimeInSeconds: int | None
    MaxWaitTimeInSeconds: int | None
    MaxPendingTimeInSeconds: int | None
class StudioLifecycleConfigDetails(_Structure):
    StudioLifecycleConfigArn: str | None
    StudioLifecycleConfigName: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    StudioLifecycleConfigAppType: str | None
class StudioWebPortalSettings(_Structure):
    HiddenMlTools: list[str] | None
    HiddenAppTypes: list[str] | None
    HiddenInstanceTypes: list[str] | None
    HiddenSageMakerImageVersionAliases: list[HiddenSageMakerImage] | None
    ExecutionRoleSessionNameMode: str | None
class SubscribedWorkteam(_Structure):
    WorkteamArn: str
    MarketplaceTitle: str | None
    SellerName: str | None
    MarketplaceDescription: str | None
    ListingId: str | None
class TabularJobConfig(_Structure):
    CandidateGenerationConfig: CandidateGenerationConfig_ | None
    CompletionCriteria: AutoMLJobCompletionCriteria | None
    FeatureSpecificationS3Uri: str | None
    Mode: str | None
    GenerateCandidateDefinitionsOnly: bool | None
    ProblemType: str | None
    TargetAttributeName: str
    SampleWeightAttributeName: str | None
class TabularResolvedAttributes(_Structure):
    ProblemType: str | None
class Tag(_Structure):
    Key: str
    Value: str
class TargetPlatform(_Structure):
    Os: str
    Arch: str
    Accelerator: str | None
class TargetTrackingScalingPolicyConfiguration(_Structure):
    MetricSpecification: MetricSpecification_ | None
    TargetValue: float | None
class TemplateProviderDetail(_Structure):
    CfnTemplateProviderDetail: CfnTemplateProviderDetail_ | None
class TensorBoardAppSettings(_Structure):
    DefaultResourceSpec: ResourceSpec | None
class TensorBoardOutputConfig(_Structure):
    LocalPath: str | None
    S3OutputPath: str
class TextClassificationJobConfig(_Structure):
    CompletionCriteria: AutoMLJobCompletionCriteria | None
    ContentColumn: str
    TargetLabelColumn: str
class TextGenerationJobConfig(_Structure):
    CompletionCriteria: AutoMLJobCompletionCriteria | None
    BaseModelName: str | None
    TextGenerationHyperParameters: dict[str, str] | None
    ModelAccessConfig: ModelAccessConfig_ | None
class TextGenerationResolvedAttributes(_Structure):
    BaseModelName: str | None
class ThroughputConfigDescription(_Structure):
    ThroughputMode: str
    ProvisionedReadCapacityUnits: int | None
    ProvisionedWriteCapacityUnits: int | None
class TimeSeriesConfig(_Structure):
    TargetAttributeName: str
    TimestampAttributeName: str
    ItemIdentifierAttributeName: str
    GroupingAttributeNames: list[str] | None
class TimeSeriesForecastingJobConfig(_Structure):
    FeatureSpecificationS3Uri: str | None
    CompletionCriteria: AutoMLJobCompletionCriteria | None
    ForecastFrequency: str
    ForecastHorizon: int
    ForecastQuantiles: list[str] | None
    Transformations: TimeSeriesTransformations | None
    TimeSeriesConfig: TimeSeriesConfig_
    HolidayConfig: list[HolidayConfigAttributes] | None
    CandidateGenerationConfig: CandidateGenerationConfig_ | None
class TimeSeriesForecastingSettings(_Structure):
    Status: str | None
    AmazonForecastRoleArn: str | None
class TimeSeriesTransformations(_Structure):
    Filling: dict[str, dict[str, str]] | None
    Aggregation: dict[str, str] | None
class TotalHits(_Structure):
    Value: int | None
    Relation: str | None
class TrackingServerSummary(_Structure):
    TrackingServerArn: str | None
    TrackingServerName: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
    TrackingServerStatus: str | None
    IsActive: str | None
    MlflowVersion: str | None
class TrafficPattern(_Structure):
    TrafficType: str | None
    Phases: list[Phase] | None
    Stairs: Stairs_ | None
class TrafficRoutingConfig(_Structure):
    Type: str
    WaitIntervalInSeconds: int
    CanarySize: CapacitySize | None
    LinearStepSize: CapacitySize | None
class TrainingImageConfig(_Structure):
    TrainingRepositoryAccessMode: str
    TrainingRepositoryAuthConfig: TrainingRepositoryAuthConfig_ | None
class TrainingJob(_Structure):
    TrainingJobName: str | None
    TrainingJobArn: str | None
    TuningJobArn: str | None
    LabelingJobArn: str | None
    AutoMLJobArn: str | None
    ModelArtifacts: ModelArtifacts_ | None
    TrainingJobStatus: str | None
    SecondaryStatus: str | None
    FailureReason: str | None
    HyperParameters: dict[str, str] | None
    AlgorithmSpecification: AlgorithmSpecification_ | None
    RoleArn: str | None
    InputDataConfig: list[Channel] | None
    OutputDataConfig: OutputDataConfig_ | None
    ResourceConfig: ResourceConfig_ | None
    WarmPoolStatus: WarmPoolStatus_ | None
    VpcConfig: VpcConfig_ | None
    StoppingCondition: StoppingCondition_ | None
    CreationTime: _Any | None
    TrainingStartTime: _Any | None
    TrainingEndTime: _Any | None
    LastModifiedTime: _Any | None
    SecondaryStatusTransitions: list[SecondaryStatusTransition] | None
    FinalMetricDataList: list[MetricData] | None
    EnableNetworkIsolation: bool | None
    EnableInterContainerTrafficEncryption: bool | None
    EnableManagedSpotTraining: bool | None
    CheckpointConfig: CheckpointConfig_ | None
    TrainingTimeInSeconds: int | None
    BillableTimeInSeconds: int | None
    DebugHookConfig: DebugHookConfig_ | None
    ExperimentConfig: ExperimentConfig_ | None
    DebugRuleConfigurations: list[DebugRuleConfiguration] | None
    TensorBoardOutputConfig: TensorBoardOutputConfig_ | None
    DebugRuleEvaluationStatuses: list[DebugRuleEvaluationStatus] | None
    OutputModelPackageArn: str | None
    ModelPackageConfig: ModelPackageConfig_ | None
    ProfilerConfig: ProfilerConfig_ | None
    Environment: dict[str, str] | None
    RetryStrategy: RetryStrategy_ | None
    Tags: list[Tag] | None
class TrainingJobDefinition(_Structure):
    TrainingInputMode: str
    HyperParameters: dict[str, str] | None
    InputDataConfig: list[Channel]
    OutputDataConfig: OutputDataConfig_
    ResourceConfig: ResourceConfig_
    StoppingCondition: StoppingCondition_
class TrainingJobStatusCounters(_Structure):
    Completed: int | None
    InProgress: int | None
    RetryableError: int | None
    NonRetryableError: int | None
    Stopped: int | None
class TrainingJobStepMetadata(_Structure):
    Arn: str | None
class TrainingJobSummary(_Structure):
    TrainingJobName: str
    TrainingJobArn: str
    CreationTime: _Any
    TrainingEndTime: _Any | None
    LastModifiedTime: _Any | None
    TrainingJobStatus: str
    SecondaryStatus: str | None
    WarmPoolStatus: WarmPoolStatus_ | None
    TrainingPlanArn: str | None
class TrainingPlanExtension(_Structure):
    TrainingPlanExtensionOfferingId: str
    ExtendedAt: _Any | None
    StartDate: _Any | None
    EndDate: _Any | None
    Status: str | None
    PaymentStatus: str | None
    AvailabilityZone: str | None
    AvailabilityZoneId: str | None
    DurationHours: int | None
    UpfrontFee: str | None
    CurrencyCode: str | None
class TrainingPlanExtensionOffering(_Structure):
    TrainingPlanExtensionOfferingId: str
    AvailabilityZone: str | None
    StartDate: _Any | None
    EndDate: _Any | None
    DurationHours: int | None
    UpfrontFee: str | None
    CurrencyCode: str | None
class TrainingPlanOffering(_Structure):
    TrainingPlanOfferingId: str
    TargetResources: list[str]
    RequestedStartTimeAfter: _Any | None
    RequestedEndTimeBefore: _Any | None
    DurationHours: int | None
    DurationMinutes: int | None
    UpfrontFee: str | None
    CurrencyCode: str | None
    ReservedCapacityOfferings: list[ReservedCapacityOffering] | None
class TrainingPlanSummary(_Structure):
    TrainingPlanArn: str
    TrainingPlanName: str
    Status: str
    StatusMessage: str | None
    DurationHours: int | None
    DurationMinutes: int | None
    StartTime: _Any | None
    EndTime: _Any | None
    UpfrontFee: str | None
    CurrencyCode: str | None
    TotalInstanceCount: int | None
    AvailableInstanceCount: int | None
    InUseInstanceCount: int | None
    TotalUltraServerCount: int | None
    TargetResources: list[str] | None
    ReservedCapacitySummaries: list[ReservedCapacitySummary] | None
class TrainingProgressInfo(_Structure):
    TotalStepCountPerEpoch: int | None
    CurrentStep: int | None
    CurrentEpoch: int | None
    MaxEpoch: int | None
class TrainingRepositoryAuthConfig(_Structure):
    TrainingRepositoryCredentialsProviderArn: str
class TrainingSessionDetail(_Structure):
    TrainingSessionArn: str
    TrainingSessionName: str
    TrainingSessionStatus: str
    ModelPackageGroupArn: str | None
    CreationTime: _Any
    LastModifiedTime: _Any | None
    EndTime: _Any | None
    ErrorDetails: str | None
    LastReceivedSequenceNumber: int | None
    BillableTokenUsage: BillableTokenUsage_ | None
    VpcConfig: VpcConfig_ | None
    RoleArn: str | None
    LoraConfig: LoraConfig_ | None
    ModelConfig: TrainingSessionModelConfig | None
    OutputConfig: TrainingSessionOutputConfig | None
    Tags: list[Tag] | None
class TrainingSessionModelConfig(_Structure):
    BaseModelArn: str
    AcceptEula: bool | None
class TrainingSessionOutputConfig(_Structure):
    S3Location: TrainingSessionS3Location
class TrainingSessionS3Location(_Structure):
    Path: str
    KmsKeyArn: str | None
class TrainingSessionSummary(_Structure):
    TrainingSessionArn: str
    TrainingSessionStatus: str
    CreationTime: _Any
    LastModifiedTime: _Any | None
class TrainingSpecification(_Structure):
    TrainingImage: str
    TrainingImageDigest: str | None
    SupportedHyperParameters: list[HyperParameterSpecification] | None
    SupportedTrainingInstanceTypes: list[str]
    SupportsDistributedTraining: bool | None
    MetricDefinitions: list[MetricDefinition] | None
    TrainingChannels: list[ChannelSpecification]
    SupportedTuningJobObjectiveMetrics: list[HyperParameterTuningJobObjective] | None
    AdditionalS3DataSource: AdditionalS3DataSource_ | None
class TransformDataSource(_Structure):
    S3DataSource: TransformS3DataSource
class TransformInput(_Structure):
    DataSource: TransformDataSource
    ContentType: str | None
    CompressionType: str | None
    SplitType: str | None
class TransformJob(_Structure):
    TransformJobName: str | None
    TransformJobArn: str | None
    TransformJobStatus: str | None
    FailureReason: str | None
    ModelName: str | None
    MaxConcurrentTransforms: int | None
    ModelClientConfig: ModelClientConfig_ | None
    MaxPayloadInMB: int | None
    BatchStrategy: str | None
    Environment: dict[str, str] | None
    TransformInput: TransformInput_ | None
    TransformOutput: TransformOutput_ | None
    DataCaptureConfig: BatchDataCaptureConfig | None
    TransformResources: TransformResources_ | None
    CreationTime: _Any | None
    TransformStartTime: _Any | None
    TransformEndTime: _Any | None
    LabelingJobArn: str | None
    AutoMLJobArn: str | None
    DataProcessing: DataProcessing_ | None
    ExperimentConfig: ExperimentConfig_ | None
    Tags: list[Tag] | None
class TransformJobDefinition(_Structure):
    MaxConcurrentTransforms: int | None
    MaxPayloadInMB: int | None
    BatchStrategy: str | None
    Environment: dict[str, str] | None
    TransformInput: TransformInput_
    TransformOutput: TransformOutput_
    TransformResources: TransformResources_
class TransformJobStepMetadata(_Structure):
    Arn: str | None
class TransformJobSummary(_Structure):
    TransformJobName: str
    TransformJobArn: str
    CreationTime: _Any
    TransformEndTime: _Any | None
    LastModifiedTime: _Any | None
    TransformJobStatus: str
    FailureReason: str | None
class TransformOutput(_Structure):
    S3OutputPath: str
    Accept: str | None
    AssembleWith: str | None
    KmsKeyId: str | None
class TransformResources(_Structure):
    InstanceType: str
    InstanceCount: int
    VolumeKmsKeyId: str | None
    TransformAmiVersion: str | None
class TransformS3DataSource(_Structure):
    S3DataType: str
    S3Uri: str
class Trial(_Structure):
    TrialName: str | None
    TrialArn: str | None
    DisplayName: str | None
    ExperimentName: str | None
    Source: TrialSource | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    MetadataProperties: MetadataProperties_ | None
    Tags: list[Tag] | None
    TrialComponentSummaries: list[TrialComponentSimpleSummary] | None
class TrialComponent(_Structure):
    TrialComponentName: str | None
    DisplayName: str | None
    TrialComponentArn: str | None
    Source: TrialComponentSource | None
    Status: TrialComponentStatus | None
    StartTime: _Any | None
    EndTime: _Any | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
    Parameters: dict[str, TrialComponentParameterValue] | None
    InputArtifacts: dict[str, TrialComponentArtifact] | None
    OutputArtifacts: dict[str, TrialComponentArtifact] | None
    Metrics: list[TrialComponentMetricSummary] | None
    MetadataProperties: MetadataProperties_ | None
    SourceDetail: TrialComponentSourceDetail | None
    LineageGroupArn: str | None
    Tags: list[Tag] | None
    Parents: list[Parent] | None
    RunName: str | None
class TrialComponentArtifact(_Structure):
    MediaType: str | None
    Value: str
class TrialComponentMetricSummary(_Structure):
    MetricName: str | None
    SourceArn: str | None
    TimeStamp: _Any | None
    Max: float | None
    Min: float | None
    Last: float | None
    Count: int | None
    Avg: float | None
    StdDev: float | None
class TrialComponentParameterValue(_Structure):
    StringValue: str | None
    NumberValue: float | None
class TrialComponentSimpleSummary(_Structure):
    TrialComponentName: str | None
    TrialComponentArn: str | None
    TrialComponentSource: TrialComponentSource_ | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
class TrialComponentSource(_Structure):
    SourceArn: str
    SourceType: str | None
class TrialComponentSourceDetail(_Structure):
    SourceArn: str | None
    TrainingJob: TrainingJob_ | None
    ProcessingJob: ProcessingJob_ | None
    TransformJob: TransformJob_ | None
class TrialComponentStatus(_Structure):
    PrimaryStatus: str | None
    Message: str | None
class TrialComponentSummary(_Structure):
    TrialComponentName: str | None
    TrialComponentArn: str | None
    DisplayName: str | None
    TrialComponentSource: TrialComponentSource_ | None
    Status: TrialComponentStatus | None
    StartTime: _Any | None
    EndTime: _Any | None
    CreationTime: _Any | None
    CreatedBy: UserContext | None
    LastModifiedTime: _Any | None
    LastModifiedBy: UserContext | None
class TrialSource(_Structure):
    SourceArn: str
    SourceType: str | None
class TrialSummary(_Structure):
    TrialArn: str | None
    TrialName: str | None
    DisplayName: str | None
    TrialSource: TrialSource_ | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class TrustedIdentityPropagationSettings(_Structure):
    Status: str
class TtlDuration(_Structure):
    Unit: str | None
    Value: int | None
class TuningJobCompletionCriteria(_Structure):
    TargetObjectiveMetricValue: float | None
    BestObjectiveNotImproving: BestObjectiveNotImproving_ | None
    ConvergenceDetected: ConvergenceDetected_ | None
class TuningJobStepMetaData(_Structure):
    Arn: str | None
class USD(_Structure):
    Dollars: int | None
    Cents: int | None
    TenthFractionsOfACent: int | None
class UiConfig(_Structure):
    UiTemplateS3Uri: str | None
    HumanTaskUiArn: str | None
class UiTemplateInfo(_Structure):
    Url: str | None
    ContentSha256: str | None
class UltraServer(_Structure):
    UltraServerId: str
    UltraServerType: str
    AvailabilityZone: str
    InstanceType: str
    TotalInstanceCount: int
    ConfiguredSpareInstanceCount: int | None
    AvailableInstanceCount: int | None
    InUseInstanceCount: int | None
    AvailableSpareInstanceCount: int | None
    UnhealthyInstanceCount: int | None
    HealthStatus: str | None
class UltraServerInfo(_Structure):
    Id: str | None
    Type: str | None
class UltraServerSummary(_Structure):
    UltraServerType: str
    InstanceType: str
    UltraServerCount: int | None
    AvailableSpareInstanceCount: int | None
    UnhealthyInstanceCount: int | None
class UnifiedStudioSettings(_Structure):
    StudioWebPortalAccess: str | None
    DomainAccountId: str | None
    DomainRegion: str | None
    DomainId: str | None
    ProjectId: str | None
    EnvironmentId: str | None
    ProjectS3Path: str | None
    SingleSignOnApplicationArn: str | None
class UpdateActionResponse(_Structure):
    ActionArn: str | None
class UpdateAppImageConfigResponse(_Structure):
    AppImageConfigArn: str | None
class UpdateArtifactResponse(_Structure):
    ArtifactArn: str | None
class UpdateClusterExtensionResponse(_Structure):
    ExtensionArn: str
class UpdateClusterResponse(_Structure):
    ClusterArn: str
class UpdateClusterSchedulerConfigResponse(_Structure):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigVersion: int
class UpdateClusterSoftwareResponse(_Structure):
    ClusterArn: str
class UpdateCodeRepositoryOutput(_Structure):
    CodeRepositoryArn: str
class UpdateComputeQuotaResponse(_Structure):
    ComputeQuotaArn: str
    ComputeQuotaVersion: int
class UpdateContextResponse(_Structure):
    ContextArn: str | None
class UpdateDomainResponse(_Structure):
    DomainArn: str | None
class UpdateEndpointOutput(_Structure):
    EndpointArn: str
class UpdateEndpointWeightsAndCapacitiesOutput(_Structure):
    EndpointArn: str
class UpdateExperimentResponse(_Structure):
    ExperimentArn: str | None
class UpdateFeatureGroupResponse(_Structure):
    FeatureGroupArn: str
class UpdateHubContentReferenceResponse(_Structure):
    HubArn: str
    HubContentArn: str
class UpdateHubContentResponse(_Structure):
    HubArn: str
    HubContentArn: str
class UpdateHubResponse(_Structure):
    HubArn: str
class UpdateImageResponse(_Structure):
    ImageArn: str | None
class UpdateImageVersionResponse(_Structure):
    ImageVersionArn: str | None
class UpdateInferenceComponentOutput(_Structure):
    InferenceComponentArn: str
class UpdateInferenceComponentRuntimeConfigOutput(_Structure):
    InferenceComponentArn: str
class UpdateInferenceExperimentResponse(_Structure):
    InferenceExperimentArn: str
class UpdateInferenceRouterOutput(_Structure):
    InferenceRouterArn: str
class UpdateMlflowAppResponse(_Structure):
    Arn: str | None
class UpdateMlflowTrackingServerResponse(_Structure):
    TrackingServerArn: str | None
class UpdateModelCardResponse(_Structure):
    ModelCardArn: str
class UpdateModelPackageOutput(_Structure):
    ModelPackageArn: str
class UpdateMonitoringAlertResponse(_Structure):
    MonitoringScheduleArn: str
    MonitoringAlertName: str | None
class UpdateMonitoringScheduleResponse(_Structure):
    MonitoringScheduleArn: str
class UpdateNotebookInstanceLifecycleConfigOutput(_Structure): ...
class UpdateNotebookInstanceOutput(_Structure): ...
class UpdatePartnerAppResponse(_Structure):
    Arn: str | None
class UpdatePipelineExecutionResponse(_Structure):
    PipelineExecutionArn: str | None
class UpdatePipelineResponse(_Structure):
    PipelineArn: str | None
    PipelineVersionId: int | None
class UpdatePipelineVersionResponse(_Structure):
    PipelineArn: str | None
    PipelineVersionId: int | None
class UpdateProjectOutput(_Structure):
    ProjectArn: str
class UpdateSpaceResponse(_Structure):
    SpaceArn: str | None
class UpdateTrainingJobResponse(_Structure):
    TrainingJobArn: str
class UpdateTrialComponentResponse(_Structure):
    TrialComponentArn: str | None
class UpdateTrialResponse(_Structure):
    TrialArn: str | None
class UpdateUserProfileResponse(_Structure):
    UserProfileArn: str | None
class UpdateWorkforceResponse(_Structure):
    Workforce: Workforce_
class UpdateWorkteamResponse(_Structure):
    Workteam: Workteam_
class UserContext(_Structure):
    UserProfileArn: str | None
    UserProfileName: str | None
    DomainId: str | None
    IamIdentity: IamIdentity_ | None
class UserProfileDetails(_Structure):
    DomainId: str | None
    UserProfileName: str | None
    Status: str | None
    CreationTime: _Any | None
    LastModifiedTime: _Any | None
class UserSettings(_Structure):
    ExecutionRole: str | None
    SecurityGroups: list[str] | None
    SharingSettings: SharingSettings_ | None
    JupyterServerAppSettings: JupyterServerAppSettings_ | None
    KernelGatewayAppSettings: KernelGatewayAppSettings_ | None
    TensorBoardAppSettings: TensorBoardAppSettings_ | None
    RStudioServerProAppSettings: RStudioServerProAppSettings_ | None
    RSessionAppSettings: RSessionAppSettings_ | None
    CanvasAppSettings: CanvasAppSettings_ | None
    CodeEditorAppSettings: CodeEditorAppSettings_ | None
    JupyterLabAppSettings: JupyterLabAppSettings_ | None
    SpaceStorageSettings: DefaultSpaceStorageSettings | None
    DefaultLandingUri: str | None
    StudioWebPortal: str | None
    CustomPosixUserConfig: CustomPosixUserConfig_ | None
    CustomFileSystemConfigs: list[CustomFileSystemConfig] | None
    StudioWebPortalSettings: StudioWebPortalSettings_ | None
    AutoMountHomeEFS: str | None
class VectorConfig(_Structure):
    Dimension: int
class Vertex(_Structure):
    Arn: str | None
    Type: str | None
    LineageType: str | None
class VpcConfig(_Structure):
    SecurityGroupIds: list[str]
    Subnets: list[str]
class WarmPoolStatus(_Structure):
    Status: str
    ResourceRetainedBillableTimeInSeconds: int | None
    ReusedByJob: str | None
class WorkerAccessConfiguration(_Structure):
    S3Presign: S3Presign_ | None
class Workforce(_Structure):
    WorkforceName: str
    WorkforceArn: str
    LastUpdatedDate: _Any | None
    SourceIpConfig: SourceIpConfig_ | None
    SubDomain: str | None
    CognitoConfig: CognitoConfig_ | None
    OidcConfig: OidcConfigForResponse | None
    CreateDate: _Any | None
    WorkforceVpcConfig: WorkforceVpcConfigResponse | None
    Status: str | None
    FailureReason: str | None
    IpAddressType: str | None
class WorkforceVpcConfigResponse(_Structure):
    VpcId: str
    SecurityGroupIds: list[str]
    Subnets: list[str]
    VpcEndpointId: str | None
class WorkloadSpec(_Structure):
    Inline: str | None
class WorkspaceSettings(_Structure):
    S3ArtifactPath: str | None
    S3KmsKeyId: str | None
class Workteam(_Structure):
    WorkteamName: str
    MemberDefinitions: list[MemberDefinition]
    WorkteamArn: str
    WorkforceArn: str | None
    ProductListingIds: list[str] | None
    Description: str
    SubDomain: str | None
    CreateDate: _Any | None
    LastUpdatedDate: _Any | None
    NotificationConfiguration: NotificationConfiguration_ | None
    WorkerAccessConfiguration: WorkerAccessConfiguration_ | None
AdditionalEnis_ = AdditionalEnis
AdditionalS3DataSource_ = AdditionalS3DataSource
AlgorithmSpecification_ = AlgorithmSpecification
AlgorithmStatusDetails_ = AlgorithmStatusDetails
AmazonQSettings_ = AmazonQSettings
AnnotationConsolidationConfig_ = AnnotationConsolidationConfig
AppLifecycleManagement_ = AppLifecycleManagement
AppSpecification_ = AppSpecification
AsyncInferenceConfig_ = AsyncInferenceConfig
AthenaDatasetDefinition_ = AthenaDatasetDefinition
AutoMLComputeConfig_ = AutoMLComputeConfig
AutoMLJobArtifacts_ = AutoMLJobArtifacts
AutoMLJobConfig_ = AutoMLJobConfig
AutoMLJobObjective_ = AutoMLJobObjective
AutoMLProblemTypeConfig_ = AutoMLProblemTypeConfig
AutoMLProblemTypeResolvedAttributes_ = AutoMLProblemTypeResolvedAttributes
Autotune_ = Autotune
AvailableUpgrade_ = AvailableUpgrade
BaseModel_ = BaseModel
BatchTransformInput_ = BatchTransformInput
BestObjectiveNotImproving_ = BestObjectiveNotImproving
Bias_ = Bias
BillableTokenUsage_ = BillableTokenUsage
BlueGreenUpdatePolicy_ = BlueGreenUpdatePolicy
CacheHitResult_ = CacheHitResult
CandidateArtifactLocations_ = CandidateArtifactLocations
CandidateGenerationConfig_ = CandidateGenerationConfig
CandidateProperties_ = CandidateProperties
CanvasAppSettings_ = CanvasAppSettings
CapacityReservation_ = CapacityReservation
CaptureContentTypeHeader_ = CaptureContentTypeHeader
CategoricalParameterRangeSpecification_ = CategoricalParameterRangeSpecification
CfnTemplateProviderDetail_ = CfnTemplateProviderDetail
CheckpointConfig_ = CheckpointConfig
ClarifyExplainerConfig_ = ClarifyExplainerConfig
CodeEditorAppImageConfig_ = CodeEditorAppImageConfig
CodeEditorAppSettings_ = CodeEditorAppSettings
CognitoConfig_ = CognitoConfig
CognitoMemberDefinition_ = CognitoMemberDefinition
CollectionConfig_ = CollectionConfig
ComputeQuotaConfig_ = ComputeQuotaConfig
ComputeQuotaTarget_ = ComputeQuotaTarget
ContainerConfig_ = ContainerConfig
ContainerMetricsConfig_ = ContainerMetricsConfig
ContinuousParameterRangeSpecification_ = ContinuousParameterRangeSpecification
ConvergenceDetected_ = ConvergenceDetected
CrossRegionTrafficConfig_ = CrossRegionTrafficConfig
CustomPosixUserConfig_ = CustomPosixUserConfig
DataCaptureConfig_ = DataCaptureConfig
DataCatalogConfig_ = DataCatalogConfig
DataProcessing_ = DataProcessing
DataQualityAppSpecification_ = DataQualityAppSpecification
DataQualityBaselineConfig_ = DataQualityBaselineConfig
DataQualityJobInput_ = DataQualityJobInput
DataSource_ = DataSource
DatasetDefinition_ = DatasetDefinition
DatasetSource_ = DatasetSource
DebugHookConfig_ = DebugHookConfig
DefaultEbsStorageSettings_ = DefaultEbsStorageSettings
DefaultSpaceSettings_ = DefaultSpaceSettings
DeployedImage_ = DeployedImage
DeploymentRecommendation_ = DeploymentRecommendation
DerivedInformation_ = DerivedInformation
DeviceSelectionConfig_ = DeviceSelectionConfig
DeviceStats_ = DeviceStats
DirectDeploySettings_ = DirectDeploySettings
DockerSettings_ = DockerSettings
DomainSettings_ = DomainSettings
DriftCheckBaselines_ = DriftCheckBaselines
DynamicScalingConfiguration_ = DynamicScalingConfiguration
EbsStorageSettings_ = EbsStorageSettings
EmrServerlessComputeConfig_ = EmrServerlessComputeConfig
EmrServerlessSettings_ = EmrServerlessSettings
EmrSettings_ = EmrSettings
Endpoint_ = Endpoint
EndpointInfo_ = EndpointInfo
EndpointInput_ = EndpointInput
EndpointMetadata_ = EndpointMetadata
EnvironmentParameterRanges_ = EnvironmentParameterRanges
EventDetails_ = EventDetails
EventMetadata_ = EventMetadata
Experiment_ = Experiment
ExperimentConfig_ = ExperimentConfig
ExperimentSource_ = ExperimentSource
Explainability_ = Explainability
ExplainerConfig_ = ExplainerConfig
ExtensionDetails_ = ExtensionDetails
FSxLustreConfig_ = FSxLustreConfig
FSxLustreFileSystem_ = FSxLustreFileSystem
FSxLustreFileSystemConfig_ = FSxLustreFileSystemConfig
FeatureGroup_ = FeatureGroup
FeatureMetadata_ = FeatureMetadata
FileSystemConfig_ = FileSystemConfig
FileSystemDataSource_ = FileSystemDataSource
FinalAutoMLJobObjectiveMetric_ = FinalAutoMLJobObjectiveMetric
FinalHyperParameterTuningJobObjectiveMetric_ = FinalHyperParameterTuningJobObjectiveMetric
GenerativeAiSettings_ = GenerativeAiSettings
GitConfig_ = GitConfig
HubAccessConfig_ = HubAccessConfig
HubContent_ = HubContent
HumanLoopActivationConditionsConfig_ = HumanLoopActivationConditionsConfig
HumanLoopActivationConfig_ = HumanLoopActivationConfig
HumanLoopConfig_ = HumanLoopConfig
HumanLoopRequestSource_ = HumanLoopRequestSource
HumanTaskConfig_ = HumanTaskConfig
HyperParameterTuningJobConfig_ = HyperParameterTuningJobConfig
HyperParameterTuningJobObjective_ = HyperParameterTuningJobObjective
HyperParameterTuningResourceConfig_ = HyperParameterTuningResourceConfig
HyperbandStrategyConfig_ = HyperbandStrategyConfig
IamIdentity_ = IamIdentity
IamPolicyConstraints_ = IamPolicyConstraints
IdleSettings_ = IdleSettings
ImageClassificationJobConfig_ = ImageClassificationJobConfig
ImageConfig_ = ImageConfig
InferenceExecutionConfig_ = InferenceExecutionConfig
InferenceSpecification_ = InferenceSpecification
InfraCheckConfig_ = InfraCheckConfig
InputConfig_ = InputConfig
InstanceMetadataServiceConfiguration_ = InstanceMetadataServiceConfiguration
InstancePlacementConfig_ = InstancePlacementConfig
IntegerParameterRangeSpecification_ = IntegerParameterRangeSpecification
IterationContext_ = IterationContext
Job_ = Job
JupyterLabAppImageConfig_ = JupyterLabAppImageConfig
JupyterLabAppSettings_ = JupyterLabAppSettings
JupyterServerAppSettings_ = JupyterServerAppSettings
KendraSettings_ = KendraSettings
KernelGatewayAppSettings_ = KernelGatewayAppSettings
KernelGatewayImageConfig_ = KernelGatewayImageConfig
LabelCounters_ = LabelCounters
LabelingJobAlgorithmsConfig_ = LabelingJobAlgorithmsConfig
LabelingJobOutput_ = LabelingJobOutput
LabelingJobResourceConfig_ = LabelingJobResourceConfig
LastUpdateStatus_ = LastUpdateStatus
LoraConfig_ = LoraConfig
ManagedConfiguration_ = ManagedConfiguration
MetadataProperties_ = MetadataProperties
MetricSpecification_ = MetricSpecification
MetricsConfig_ = MetricsConfig
MlflowConfig_ = MlflowConfig
MlflowDetails_ = MlflowDetails
Model_ = Model
ModelAccessConfig_ = ModelAccessConfig
ModelArtifacts_ = ModelArtifacts
ModelBiasAppSpecification_ = ModelBiasAppSpecification
ModelBiasBaselineConfig_ = ModelBiasBaselineConfig
ModelBiasJobInput_ = ModelBiasJobInput
ModelCard_ = ModelCard
ModelClientConfig_ = ModelClientConfig
ModelCompilationConfig_ = ModelCompilationConfig
ModelConfiguration_ = ModelConfiguration
ModelDataQuality_ = ModelDataQuality
ModelDataSource_ = ModelDataSource
ModelDeployConfig_ = ModelDeployConfig
ModelDeployResult_ = ModelDeployResult
ModelDigests_ = ModelDigests
ModelExplainabilityAppSpecification_ = ModelExplainabilityAppSpecification
ModelExplainabilityBaselineConfig_ = ModelExplainabilityBaselineConfig
ModelExplainabilityJobInput_ = ModelExplainabilityJobInput
ModelInput_ = ModelInput
ModelLifeCycle_ = ModelLifeCycle
ModelMetrics_ = ModelMetrics
ModelPackage_ = ModelPackage
ModelPackageConfig_ = ModelPackageConfig
ModelPackageGroup_ = ModelPackageGroup
ModelPackageStatusDetails_ = ModelPackageStatusDetails
ModelQuality_ = ModelQuality
ModelQualityAppSpecification_ = ModelQualityAppSpecification
ModelQualityBaselineConfig_ = ModelQualityBaselineConfig
ModelQualityJobInput_ = ModelQualityJobInput
ModelQuantizationConfig_ = ModelQuantizationConfig
ModelRegisterSettings_ = ModelRegisterSettings
ModelShardingConfig_ = ModelShardingConfig
ModelSpeculativeDecodingConfig_ = ModelSpeculativeDecodingConfig
MonitoringAppSpecification_ = MonitoringAppSpecification
MonitoringJobDefinition_ = MonitoringJobDefinition
MonitoringOutputConfig_ = MonitoringOutputConfig
MonitoringResources_ = MonitoringResources
MonitoringScheduleConfig_ = MonitoringScheduleConfig
MultiModelConfig_ = MultiModelConfig
NetworkConfig_ = NetworkConfig
NotificationConfiguration_ = NotificationConfiguration
ObjectiveStatusCounters_ = ObjectiveStatusCounters
OfflineStoreConfig_ = OfflineStoreConfig
OfflineStoreStatus_ = OfflineStoreStatus
OidcMemberDefinition_ = OidcMemberDefinition
OnlineStoreConfig_ = OnlineStoreConfig
OptimizationOutput_ = OptimizationOutput
OutputConfig_ = OutputConfig
OutputDataConfig_ = OutputDataConfig
OwnershipSettings_ = OwnershipSettings
OwnershipSettingsSummary_ = OwnershipSettingsSummary
ParallelismConfiguration_ = ParallelismConfiguration
ParameterRanges_ = ParameterRanges
PendingDeploymentSummary_ = PendingDeploymentSummary
Pipeline_ = Pipeline
PipelineExecution_ = PipelineExecution
PipelineExperimentConfig_ = PipelineExperimentConfig
PipelineVersion_ = PipelineVersion
PrefixAwareRoutingConfig_ = PrefixAwareRoutingConfig
ProcessingJob_ = ProcessingJob
ProcessingOutputConfig_ = ProcessingOutputConfig
ProcessingResources_ = ProcessingResources
ProfilerConfig_ = ProfilerConfig
Project_ = Project
PublicWorkforceTaskPrice_ = PublicWorkforceTaskPrice
RSessionAppSettings_ = RSessionAppSettings
RStudioServerProAppSettings_ = RStudioServerProAppSettings
RStudioServerProDomainSettings_ = RStudioServerProDomainSettings
RealTimeInferenceConfig_ = RealTimeInferenceConfig
RedshiftDatasetDefinition_ = RedshiftDatasetDefinition
RemoteDebugConfig_ = RemoteDebugConfig
RepositoryAuthConfig_ = RepositoryAuthConfig
ResolvedAttributes_ = ResolvedAttributes
ResourceConfig_ = ResourceConfig
ResourceLimits_ = ResourceLimits
ResourceSharingConfig_ = ResourceSharingConfig
ResourceSpec_ = ResourceSpec
RetryStrategy_ = RetryStrategy
RollingUpdatePolicy_ = RollingUpdatePolicy
S3DataSource_ = S3DataSource
S3FileSystem_ = S3FileSystem
S3FileSystemConfig_ = S3FileSystemConfig
S3Presign_ = S3Presign
S3StorageConfig_ = S3StorageConfig
ScalingPolicyObjective_ = ScalingPolicyObjective
ScheduleConfig_ = ScheduleConfig
ScheduledUpdateConfig_ = ScheduledUpdateConfig
SchedulerConfig_ = SchedulerConfig
SelectiveExecutionConfig_ = SelectiveExecutionConfig
SelectiveExecutionResult_ = SelectiveExecutionResult
ServerlessJobConfig_ = ServerlessJobConfig
ServiceCatalogProvisionedProductDetails_ = ServiceCatalogProvisionedProductDetails
ServiceCatalogProvisioningDetails_ = ServiceCatalogProvisioningDetails
ShadowModeConfig_ = ShadowModeConfig
SharingSettings_ = SharingSettings
ShuffleConfig_ = ShuffleConfig
SourceAlgorithmSpecification_ = SourceAlgorithmSpecification
SourceIpConfig_ = SourceIpConfig
SpaceSettings_ = SpaceSettings
SpaceSettingsSummary_ = SpaceSettingsSummary
SpaceSharingSettings_ = SpaceSharingSettings
SpaceSharingSettingsSummary_ = SpaceSharingSettingsSummary
SpaceStorageSettings_ = SpaceStorageSettings
Stairs_ = Stairs
StoppingCondition_ = StoppingCondition
StudioWebPortalSettings_ = StudioWebPortalSettings
SubscribedWorkteam_ = SubscribedWorkteam
TabularJobConfig_ = TabularJobConfig
TabularResolvedAttributes_ = TabularResolvedAttributes
TargetPlatform_ = TargetPlatform
TensorBoardAppSettings_ = TensorBoardAppSettings
TensorBoardOutputConfig_ = TensorBoardOutputConfig
TextClassificationJobConfig_ = TextClassificationJobConfig
TextGenerationJobConfig_ = TextGenerationJobConfig
TextGenerationResolvedAttributes_ = TextGenerationResolvedAttributes
TimeSeriesConfig_ = TimeSeriesConfig
TimeSeriesForecastingJobConfig_ = TimeSeriesForecastingJobConfig
TimeSeriesForecastingSettings_ = TimeSeriesForecastingSettings
TotalHits_ = TotalHits
TrafficPattern_ = TrafficPattern
TrainingImageConfig_ = TrainingImageConfig
TrainingJob_ = TrainingJob
TrainingJobDefinition_ = TrainingJobDefinition
TrainingJobStatusCounters_ = TrainingJobStatusCounters
TrainingRepositoryAuthConfig_ = TrainingRepositoryAuthConfig
TrainingSessionDetail_ = TrainingSessionDetail
TrainingSpecification_ = TrainingSpecification
TransformInput_ = TransformInput
TransformJob_ = TransformJob
TransformJobDefinition_ = TransformJobDefinition
TransformOutput_ = TransformOutput
TransformResources_ = TransformResources
Trial_ = Trial
TrialComponent_ = TrialComponent
TrialComponentSource_ = TrialComponentSource
TrialSource_ = TrialSource
TrustedIdentityPropagationSettings_ = TrustedIdentityPropagationSettings
TtlDuration_ = TtlDuration
TuningJobCompletionCriteria_ = TuningJobCompletionCriteria
UiConfig_ = UiConfig
UltraServerInfo_ = UltraServerInfo
UltraServerSummary_ = UltraServerSummary
UnifiedStudioSettings_ = UnifiedStudioSettings
UserSettings_ = UserSettings
VectorConfig_ = VectorConfig
VpcConfig_ = VpcConfig
WarmPoolStatus_ = WarmPoolStatus
WorkerAccessConfiguration_ = WorkerAccessConfiguration
Workforce_ = Workforce
WorkloadSpec_ = WorkloadSpec
WorkspaceSettings_ = WorkspaceSettings
Workteam_ = Workteam

@_operation
def add_association(*, SourceArn: str, DestinationArn: str, AssociationType: str | None = ...) -> AddAssociationResponse: ...
@_operation
def add_tags(*, ResourceArn: str, Tags: _Sequence[_Mapping[str, _Any]]) -> AddTagsOutput: ...
@_operation
def associate_trial_component(*, TrialComponentName: str, TrialName: str) -> AssociateTrialComponentResponse: ...
@_operation
def attach_cluster_node_network_interface(*, ClusterName: str, NodeId: str, NetworkInterfaceId: str) -> AttachClusterNodeNetworkInterfaceResponse: ...
@_operation
def attach_cluster_node_volume(*, ClusterArn: str, NodeId: str, VolumeId: str) -> AttachClusterNodeVolumeResponse: ...
@_operation
def batch_add_cluster_nodes(*, ClusterName: str, NodesToAdd: _Sequence[_Mapping[str, _Any]], ClientToken: str | None = ...) -> BatchAddClusterNodesResponse: ...
@_operation
def batch_delete_cluster_nodes(*, ClusterName: str, NodeIds: _Sequence[str] | None = ..., NodeLogicalIds: _Sequence[str] | None = ...) -> BatchDeleteClusterNodesResponse: ...
@_operation
def batch_describe_model_package(*, ModelPackageArnList: _Sequence[str]) -> BatchDescribeModelPackageOutput: ...
@_operation
def batch_reboot_cluster_nodes(*, ClusterName: str, NodeIds: _Sequence[str] | None = ..., NodeLogicalIds: _Sequence[str] | None = ...) -> BatchRebootClusterNodesResponse: ...
@_operation
def batch_replace_cluster_nodes(*, ClusterName: str, NodeIds: _Sequence[str] | None = ..., NodeLogicalIds: _Sequence[str] | None = ...) -> BatchReplaceClusterNodesResponse: ...
@_operation
def create_action(*, ActionName: str, Source: _Mapping[str, _Any], ActionType: str, Description: str | None = ..., Status: str | None = ..., Properties: _Mapping[str, str] | None = ..., MetadataProperties: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateActionResponse: ...
@_operation
def create_ai_benchmark_job(*, AiBenchmarkJobName: str, BenchmarkTarget: _Mapping[str, _Any], OutputConfig: _Mapping[str, _Any], AiWorkloadConfigIdentifier: str, RoleArn: str, NetworkConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateAIBenchmarkJobResponse: ...
@_operation
def create_ai_recommendation_job(*, AiRecommendationJobName: str, ModelSource: _Mapping[str, _Any], OutputConfig: _Mapping[str, _Any], AiWorkloadConfigIdentifier: str, PerformanceTarget: _Mapping[str, _Any], RoleArn: str, InferenceSpecification: _Mapping[str, _Any] | None = ..., OptimizeModel: bool | None = ..., ComputeSpec: _Mapping[str, _Any] | None = ..., AdapterSource: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateAIRecommendationJobResponse: ...
@_operation
def create_ai_workload_config(*, AiWorkloadConfigName: str, DatasetConfig: _Mapping[str, _Any] | None = ..., AiWorkloadConfigs: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateAIWorkloadConfigResponse: ...
@_operation
def create_algorithm(*, AlgorithmName: str, TrainingSpecification: _Mapping[str, _Any], AlgorithmDescription: str | None = ..., InferenceSpecification: _Mapping[str, _Any] | None = ..., ValidationSpecification: _Mapping[str, _Any] | None = ..., CertifyForMarketplace: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateAlgorithmOutput: ...
@_operation
def create_app(*, DomainId: str, AppType: str, AppName: str, UserProfileName: str | None = ..., SpaceName: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., ResourceSpec: _Mapping[str, _Any] | None = ..., RecoveryMode: bool | None = ...) -> CreateAppResponse: ...
@_operation
def create_app_image_config(*, AppImageConfigName: str, Tags: _Sequence[_Mapping[str, _Any]] | None = ..., KernelGatewayImageConfig: _Mapping[str, _Any] | None = ..., JupyterLabAppImageConfig: _Mapping[str, _Any] | None = ..., CodeEditorAppImageConfig: _Mapping[str, _Any] | None = ...) -> CreateAppImageConfigResponse: ...
@_operation
def create_artifact(*, Source: _Mapping[str, _Any], ArtifactType: str, ArtifactName: str | None = ..., Properties: _Mapping[str, str] | None = ..., MetadataProperties: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateArtifactResponse: ...
@_operation
def create_auto_ml_job(*, AutoMLJobName: str, InputDataConfig: _Sequence[_Mapping[str, _Any]], OutputDataConfig: _Mapping[str, _Any], RoleArn: str, ProblemType: str | None = ..., AutoMLJobObjective: _Mapping[str, _Any] | None = ..., AutoMLJobConfig: _Mapping[str, _Any] | None = ..., GenerateCandidateDefinitionsOnly: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., ModelDeployConfig: _Mapping[str, _Any] | None = ...) -> CreateAutoMLJobResponse: ...
@_operation
def create_auto_ml_job_v2(*, AutoMLJobName: str, AutoMLJobInputDataConfig: _Sequence[_Mapping[str, _Any]], OutputDataConfig: _Mapping[str, _Any], AutoMLProblemTypeConfig: _Mapping[str, _Any], RoleArn: str, Tags: _Sequence[_Mapping[str, _Any]] | None = ..., SecurityConfig: _Mapping[str, _Any] | None = ..., AutoMLJobObjective: _Mapping[str, _Any] | None = ..., ModelDeployConfig: _Mapping[str, _Any] | None = ..., DataSplitConfig: _Mapping[str, _Any] | None = ..., AutoMLComputeConfig: _Mapping[str, _Any] | None = ...) -> CreateAutoMLJobV2Response: ...
@_operation
def create_cluster(*, ClusterName: str, InstanceGroups: _Sequence[_Mapping[str, _Any]] | None = ..., RestrictedInstanceGroups: _Sequence[_Mapping[str, _Any]] | None = ..., RestrictedInstanceGroupsConfig: _Mapping[str, _Any] | None = ..., VpcConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., Orchestrator: _Mapping[str, _Any] | None = ..., NodeRecovery: str | None = ..., TieredStorageConfig: _Mapping[str, _Any] | None = ..., NodeProvisioningMode: str | None = ..., ClusterRole: str | None = ..., AutoScaling: _Mapping[str, _Any] | None = ...) -> CreateClusterResponse: ...
@_operation
def create_cluster_extension(*, ClusterArn: str, ExtensionName: str, ExtensionVersion: str | None = ..., ConfigurationValues: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., ClientToken: str | None = ...) -> CreateClusterExtensionResponse: ...
@_operation
def create_cluster_scheduler_config(*, Name: str, ClusterArn: str, SchedulerConfig: _Mapping[str, _Any], Description: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateClusterSchedulerConfigResponse: ...
@_operation
def create_code_repository(*, CodeRepositoryName: str, GitConfig: _Mapping[str, _Any], Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateCodeRepositoryOutput: ...
@_operation
def create_compilation_job(*, CompilationJobName: str, RoleArn: str, OutputConfig: _Mapping[str, _Any], StoppingCondition: _Mapping[str, _Any], ModelPackageVersionArn: str | None = ..., InputConfig: _Mapping[str, _Any] | None = ..., VpcConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateCompilationJobResponse: ...
@_operation
def create_compute_quota(*, Name: str, ClusterArn: str, ComputeQuotaConfig: _Mapping[str, _Any], ComputeQuotaTarget: _Mapping[str, _Any], Description: str | None = ..., ActivationState: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateComputeQuotaResponse: ...
@_operation
def create_context(*, ContextName: str, Source: _Mapping[str, _Any], ContextType: str, Description: str | None = ..., Properties: _Mapping[str, str] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateContextResponse: ...
@_operation
def create_data_quality_job_definition(*, JobDefinitionName: str, DataQualityAppSpecification: _Mapping[str, _Any], DataQualityJobInput: _Mapping[str, _Any], DataQualityJobOutputConfig: _Mapping[str, _Any], JobResources: _Mapping[str, _Any], RoleArn: str, DataQualityBaselineConfig: _Mapping[str, _Any] | None = ..., NetworkConfig: _Mapping[str, _Any] | None = ..., StoppingCondition: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateDataQualityJobDefinitionResponse: ...
@_operation
def create_device_fleet(*, DeviceFleetName: str, OutputConfig: _Mapping[str, _Any], RoleArn: str | None = ..., Description: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., EnableIotRoleAlias: bool | None = ...) -> None: ...
@_operation
def create_domain(*, DomainName: str, AuthMode: str, DefaultUserSettings: _Mapping[str, _Any], DomainSettings: _Mapping[str, _Any] | None = ..., SubnetIds: _Sequence[str] | None = ..., VpcId: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., AppNetworkAccessType: str | None = ..., HomeEfsFileSystemKmsKeyId: str | None = ..., KmsKeyId: str | None = ..., AppSecurityGroupManagement: str | None = ..., HomeEfsFileSystemCreation: str | None = ..., TagPropagation: str | None = ..., DefaultSpaceSettings: _Mapping[str, _Any] | None = ...) -> CreateDomainResponse: ...
@_operation
def create_edge_deployment_plan(*, EdgeDeploymentPlanName: str, ModelConfigs: _Sequence[_Mapping[str, _Any]], DeviceFleetName: str, Stages: _Sequence[_Mapping[str, _Any]] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateEdgeDeploymentPlanResponse: ...
@_operation
def create_edge_deployment_stage(*, EdgeDeploymentPlanName: str, Stages: _Sequence[_Mapping[str, _Any]]) -> None: ...
@_operation
def create_edge_packaging_job(*, EdgePackagingJobName: str, CompilationJobName: str, ModelName: str, ModelVersion: str, RoleArn: str, OutputConfig: _Mapping[str, _Any], ResourceKey: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> None: ...
@_operation
def create_endpoint(*, EndpointName: str, EndpointConfigName: str, DeploymentConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateEndpointOutput: ...
@_operation
def create_endpoint_config(*, EndpointConfigName: str, ProductionVariants: _Sequence[_Mapping[str, _Any]], DataCaptureConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., KmsKeyId: str | None = ..., AsyncInferenceConfig: _Mapping[str, _Any] | None = ..., ExplainerConfig: _Mapping[str, _Any] | None = ..., ShadowProductionVariants: _Sequence[_Mapping[str, _Any]] | None = ..., ExecutionRoleArn: str | None = ..., VpcConfig: _Mapping[str, _Any] | None = ..., EnableNetworkIsolation: bool | None = ..., MetricsConfig: _Mapping[str, _Any] | None = ..., CrossRegionTrafficConfig: _Mapping[str, _Any] | None = ...) -> CreateEndpointConfigOutput: ...
@_operation
def create_experiment(*, ExperimentName: str, DisplayName: str | None = ..., Description: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateExperimentResponse: ...
@_operation
def create_feature_group(*, FeatureGroupName: str, RecordIdentifierFeatureName: str, EventTimeFeatureName: str, FeatureDefinitions: _Sequence[_Mapping[str, _Any]], OnlineStoreConfig: _Mapping[str, _Any] | None = ..., OfflineStoreConfig: _Mapping[str, _Any] | None = ..., ThroughputConfig: _Mapping[str, _Any] | None = ..., RoleArn: str | None = ..., Description: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateFeatureGroupResponse: ...
@_operation
def create_flow_definition(*, FlowDefinitionName: str, OutputConfig: _Mapping[str, _Any], RoleArn: str, HumanLoopRequestSource: _Mapping[str, _Any] | None = ..., HumanLoopActivationConfig: _Mapping[str, _Any] | None = ..., HumanLoopConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateFlowDefinitionResponse: ...
@_operation
def create_hub(*, HubName: str, HubDescription: str, HubDisplayName: str | None = ..., HubSearchKeywords: _Sequence[str] | None = ..., S3StorageConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateHubResponse: ...
@_operation
def create_hub_content_presigned_urls(*, HubName: str, HubContentType: str, HubContentName: str, HubContentVersion: str | None = ..., AccessConfig: _Mapping[str, _Any] | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> CreateHubContentPresignedUrlsResponse: ...
@_operation
def create_hub_content_reference(*, HubName: str, SageMakerPublicHubContentArn: str, HubContentName: str | None = ..., MinVersion: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateHubContentReferenceResponse: ...
@_operation
def create_human_task_ui(*, HumanTaskUiName: str, UiTemplate: _Mapping[str, _Any], Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateHumanTaskUiResponse: ...
@_job(DescribeHyperParameterTuningJobResponse)
def create_hyper_parameter_tuning_job(*, HyperParameterTuningJobName: str, HyperParameterTuningJobConfig: _Mapping[str, _Any], TrainingJobDefinition: _Mapping[str, _Any] | None = ..., TrainingJobDefinitions: _Sequence[_Mapping[str, _Any]] | None = ..., WarmStartConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., Autotune: _Mapping[str, _Any] | None = ...) -> CreateHyperParameterTuningJobResponse: ...
@_operation
def create_image(*, ImageName: str, RoleArn: str, Description: str | None = ..., DisplayName: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateImageResponse: ...
@_operation
def create_image_version(*, BaseImage: str, ClientToken: str, ImageName: str, Aliases: _Sequence[str] | None = ..., VendorGuidance: str | None = ..., JobType: str | None = ..., MlFramework: str | None = ..., ProgrammingLang: str | None = ..., Processor: str | None = ..., Horovod: bool | None = ..., ReleaseNotes: str | None = ...) -> CreateImageVersionResponse: ...
@_operation
def create_inference_component(*, InferenceComponentName: str, EndpointName: str, VariantName: str | None = ..., Specification: _Mapping[str, _Any] | None = ..., Specifications: _Sequence[_Mapping[str, _Any]] | None = ..., RuntimeConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateInferenceComponentOutput: ...
@_operation
def create_inference_experiment(*, Name: str, Type: str, RoleArn: str, EndpointName: str, ModelVariants: _Sequence[_Mapping[str, _Any]], ShadowModeConfig: _Mapping[str, _Any], Schedule: _Mapping[str, _Any] | None = ..., Description: str | None = ..., DataStorageConfig: _Mapping[str, _Any] | None = ..., KmsKey: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateInferenceExperimentResponse: ...
@_operation
def create_inference_recommendations_job(*, JobName: str, JobType: str, RoleArn: str, InputConfig: _Mapping[str, _Any], JobDescription: str | None = ..., StoppingConditions: _Mapping[str, _Any] | None = ..., OutputConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateInferenceRecommendationsJobResponse: ...
@_operation
def create_inference_router(*, InferenceRouterName: str, RoutingTargets: _Sequence[_Mapping[str, _Any]], ClientToken: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateInferenceRouterOutput: ...
@_operation
def create_job(*, JobName: str, RoleArn: str, JobCategory: str, JobConfigSchemaVersion: str, JobConfigDocument: _Any, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateJobResponse: ...
@_job(DescribeLabelingJobResponse)
def create_labeling_job(*, LabelingJobName: str, LabelAttributeName: str, InputConfig: _Mapping[str, _Any], OutputConfig: _Mapping[str, _Any], RoleArn: str, HumanTaskConfig: _Mapping[str, _Any], LabelCategoryConfigS3Uri: str | None = ..., StoppingConditions: _Mapping[str, _Any] | None = ..., LabelingJobAlgorithmsConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateLabelingJobResponse: ...
@_operation
def create_mlflow_app(*, Name: str, ArtifactStoreUri: str, RoleArn: str, KmsKeyId: str | None = ..., ModelRegistrationMode: str | None = ..., WeeklyMaintenanceWindowStart: str | None = ..., AccountDefaultStatus: str | None = ..., DefaultDomainIdList: _Sequence[str] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateMlflowAppResponse: ...
@_operation
def create_mlflow_tracking_server(*, TrackingServerName: str, ArtifactStoreUri: str, RoleArn: str, TrackingServerSize: str | None = ..., MlflowVersion: str | None = ..., AutomaticModelRegistration: bool | None = ..., WeeklyMaintenanceWindowStart: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., S3BucketOwnerAccountId: str | None = ..., S3BucketOwnerVerification: bool | None = ...) -> CreateMlflowTrackingServerResponse: ...
@_operation
def create_model(*, ModelName: str, PrimaryContainer: _Mapping[str, _Any] | None = ..., Containers: _Sequence[_Mapping[str, _Any]] | None = ..., InferenceExecutionConfig: _Mapping[str, _Any] | None = ..., ExecutionRoleArn: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., VpcConfig: _Mapping[str, _Any] | None = ..., EnableNetworkIsolation: bool | None = ...) -> CreateModelOutput: ...
@_operation
def create_model_bias_job_definition(*, JobDefinitionName: str, ModelBiasAppSpecification: _Mapping[str, _Any], ModelBiasJobInput: _Mapping[str, _Any], ModelBiasJobOutputConfig: _Mapping[str, _Any], JobResources: _Mapping[str, _Any], RoleArn: str, ModelBiasBaselineConfig: _Mapping[str, _Any] | None = ..., NetworkConfig: _Mapping[str, _Any] | None = ..., StoppingCondition: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateModelBiasJobDefinitionResponse: ...
@_operation
def create_model_card(*, ModelCardName: str, Content: str, ModelCardStatus: str, SecurityConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateModelCardResponse: ...
@_operation
def create_model_card_export_job(*, ModelCardName: str, ModelCardExportJobName: str, OutputConfig: _Mapping[str, _Any], ModelCardVersion: int | None = ...) -> CreateModelCardExportJobResponse: ...
@_operation
def create_model_explainability_job_definition(*, JobDefinitionName: str, ModelExplainabilityAppSpecification: _Mapping[str, _Any], ModelExplainabilityJobInput: _Mapping[str, _Any], ModelExplainabilityJobOutputConfig: _Mapping[str, _Any], JobResources: _Mapping[str, _Any], RoleArn: str, ModelExplainabilityBaselineConfig: _Mapping[str, _Any] | None = ..., NetworkConfig: _Mapping[str, _Any] | None = ..., StoppingCondition: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateModelExplainabilityJobDefinitionResponse: ...
@_operation
def create_model_package(*, ModelPackageName: str | None = ..., ModelPackageGroupName: str | None = ..., ModelPackageDescription: str | None = ..., ModelPackageRegistrationType: str | None = ..., InferenceSpecification: _Mapping[str, _Any] | None = ..., ValidationSpecification: _Mapping[str, _Any] | None = ..., SourceAlgorithmSpecification: _Mapping[str, _Any] | None = ..., CertifyForMarketplace: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., ModelApprovalStatus: str | None = ..., MetadataProperties: _Mapping[str, _Any] | None = ..., ModelMetrics: _Mapping[str, _Any] | None = ..., ClientToken: str | None = ..., Domain: _Any | None = ..., Task: _Any | None = ..., SamplePayloadUrl: str | None = ..., CustomerMetadataProperties: _Mapping[str, str] | None = ..., DriftCheckBaselines: _Mapping[str, _Any] | None = ..., AdditionalInferenceSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., SkipModelValidation: str | None = ..., SourceUri: str | None = ..., SecurityConfig: _Mapping[str, _Any] | None = ..., ModelCard: _Mapping[str, _Any] | None = ..., ModelLifeCycle: _Mapping[str, _Any] | None = ..., ManagedStorageType: str | None = ...) -> CreateModelPackageOutput: ...
@_operation
def create_model_package_group(*, ModelPackageGroupName: str, ModelPackageGroupDescription: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., ManagedConfiguration: _Mapping[str, _Any] | None = ...) -> CreateModelPackageGroupOutput: ...
@_operation
def create_model_quality_job_definition(*, JobDefinitionName: str, ModelQualityAppSpecification: _Mapping[str, _Any], ModelQualityJobInput: _Mapping[str, _Any], ModelQualityJobOutputConfig: _Mapping[str, _Any], JobResources: _Mapping[str, _Any], RoleArn: str, ModelQualityBaselineConfig: _Mapping[str, _Any] | None = ..., NetworkConfig: _Mapping[str, _Any] | None = ..., StoppingCondition: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateModelQualityJobDefinitionResponse: ...
@_operation
def create_monitoring_schedule(*, MonitoringScheduleName: str, MonitoringScheduleConfig: _Mapping[str, _Any], Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateMonitoringScheduleResponse: ...
@_operation
def create_notebook_instance(*, NotebookInstanceName: str, InstanceType: str, RoleArn: str, SubnetId: str | None = ..., SecurityGroupIds: _Sequence[str] | None = ..., IpAddressType: str | None = ..., KmsKeyId: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., LifecycleConfigName: str | None = ..., DirectInternetAccess: str | None = ..., VolumeSizeInGB: int | None = ..., AcceleratorTypes: _Sequence[str] | None = ..., DefaultCodeRepository: str | None = ..., AdditionalCodeRepositories: _Sequence[str] | None = ..., RootAccess: str | None = ..., PlatformIdentifier: str | None = ..., InstanceMetadataServiceConfiguration: _Mapping[str, _Any] | None = ...) -> CreateNotebookInstanceOutput: ...
@_operation
def create_notebook_instance_lifecycle_config(*, NotebookInstanceLifecycleConfigName: str, OnCreate: _Sequence[_Mapping[str, _Any]] | None = ..., OnStart: _Sequence[_Mapping[str, _Any]] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateNotebookInstanceLifecycleConfigOutput: ...
@_operation
def create_optimization_job(*, OptimizationJobName: str, RoleArn: str, ModelSource: _Mapping[str, _Any], DeploymentInstanceType: str, OptimizationConfigs: _Sequence[_Mapping[str, _Any]], OutputConfig: _Mapping[str, _Any], StoppingCondition: _Mapping[str, _Any], MaxInstanceCount: int | None = ..., OptimizationEnvironment: _Mapping[str, str] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., VpcConfig: _Mapping[str, _Any] | None = ..., TrainingPlanArns: _Sequence[str] | None = ...) -> CreateOptimizationJobResponse: ...
@_operation
def create_partner_app(*, Name: str, Type: str, ExecutionRoleArn: str, Tier: str, AuthType: str, KmsKeyId: str | None = ..., MaintenanceConfig: _Mapping[str, _Any] | None = ..., ApplicationConfig: _Mapping[str, _Any] | None = ..., IdcConfig: _Mapping[str, _Any] | None = ..., EnableIamSessionBasedIdentity: bool | None = ..., EnableAutoMinorVersionUpgrade: bool | None = ..., ClientToken: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreatePartnerAppResponse: ...
@_operation
def create_partner_app_presigned_url(*, Arn: str, ExpiresInSeconds: int | None = ..., SessionExpirationDurationInSeconds: int | None = ...) -> CreatePartnerAppPresignedUrlResponse: ...
@_operation
def create_pipeline(*, PipelineName: str, ClientRequestToken: str, RoleArn: str, PipelineDisplayName: str | None = ..., PipelineDefinition: str | None = ..., PipelineDefinitionS3Location: _Mapping[str, _Any] | None = ..., PipelineDescription: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., ParallelismConfiguration: _Mapping[str, _Any] | None = ..., PipelineVersionAliases: _Sequence[str] | None = ...) -> CreatePipelineResponse: ...
@_operation
def create_presigned_domain_url(*, DomainId: str, UserProfileName: str, SessionExpirationDurationInSeconds: int | None = ..., ExpiresInSeconds: int | None = ..., SpaceName: str | None = ..., LandingUri: str | None = ...) -> CreatePresignedDomainUrlResponse: ...
@_operation
def create_presigned_mlflow_app_url(*, Arn: str, ExpiresInSeconds: int | None = ..., SessionExpirationDurationInSeconds: int | None = ...) -> CreatePresignedMlflowAppUrlResponse: ...
@_operation
def create_presigned_mlflow_tracking_server_url(*, TrackingServerName: str, ExpiresInSeconds: int | None = ..., SessionExpirationDurationInSeconds: int | None = ...) -> CreatePresignedMlflowTrackingServerUrlResponse: ...
@_operation
def create_presigned_notebook_instance_url(*, NotebookInstanceName: str, SessionExpirationDurationInSeconds: int | None = ...) -> CreatePresignedNotebookInstanceUrlOutput: ...
@_job(DescribeProcessingJobResponse)
def create_processing_job(*, ProcessingJobName: str, ProcessingResources: _Mapping[str, _Any], AppSpecification: _Mapping[str, _Any], RoleArn: str, ProcessingInputs: _Sequence[_Mapping[str, _Any]] | None = ..., ProcessingOutputConfig: _Mapping[str, _Any] | None = ..., StoppingCondition: _Mapping[str, _Any] | None = ..., Environment: _Mapping[str, str] | None = ..., NetworkConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., ExperimentConfig: _Mapping[str, _Any] | None = ...) -> CreateProcessingJobResponse: ...
@_operation
def create_project(*, ProjectName: str, ProjectDescription: str | None = ..., ServiceCatalogProvisioningDetails: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., TemplateProviders: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateProjectOutput: ...
@_operation
def create_space(*, DomainId: str, SpaceName: str, Tags: _Sequence[_Mapping[str, _Any]] | None = ..., SpaceSettings: _Mapping[str, _Any] | None = ..., OwnershipSettings: _Mapping[str, _Any] | None = ..., SpaceSharingSettings: _Mapping[str, _Any] | None = ..., SpaceDisplayName: str | None = ...) -> CreateSpaceResponse: ...
@_operation
def create_studio_lifecycle_config(*, StudioLifecycleConfigName: str, StudioLifecycleConfigContent: str, StudioLifecycleConfigAppType: str, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateStudioLifecycleConfigResponse: ...
@_job(DescribeTrainingJobResponse)
def create_training_job(*, TrainingJobName: str, RoleArn: str, OutputDataConfig: _Mapping[str, _Any], HyperParameters: _Mapping[str, str] | None = ..., AlgorithmSpecification: _Mapping[str, _Any] | None = ..., InputDataConfig: _Sequence[_Mapping[str, _Any]] | None = ..., ResourceConfig: _Mapping[str, _Any] | None = ..., VpcConfig: _Mapping[str, _Any] | None = ..., StoppingCondition: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., EnableNetworkIsolation: bool | None = ..., EnableInterContainerTrafficEncryption: bool | None = ..., EnableManagedSpotTraining: bool | None = ..., CheckpointConfig: _Mapping[str, _Any] | None = ..., DebugHookConfig: _Mapping[str, _Any] | None = ..., DebugRuleConfigurations: _Sequence[_Mapping[str, _Any]] | None = ..., TensorBoardOutputConfig: _Mapping[str, _Any] | None = ..., ExperimentConfig: _Mapping[str, _Any] | None = ..., ProfilerConfig: _Mapping[str, _Any] | None = ..., ProfilerRuleConfigurations: _Sequence[_Mapping[str, _Any]] | None = ..., Environment: _Mapping[str, str] | None = ..., RetryStrategy: _Mapping[str, _Any] | None = ..., RemoteDebugConfig: _Mapping[str, _Any] | None = ..., InfraCheckConfig: _Mapping[str, _Any] | None = ..., SessionChainingConfig: _Mapping[str, _Any] | None = ..., ServerlessJobConfig: _Mapping[str, _Any] | None = ..., MlflowConfig: _Mapping[str, _Any] | None = ..., ModelPackageConfig: _Mapping[str, _Any] | None = ...) -> CreateTrainingJobResponse: ...
@_operation
def create_training_plan(*, TrainingPlanName: str, TrainingPlanOfferingId: str, SpareInstanceCountPerUltraServer: int | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateTrainingPlanResponse: ...
@_operation
def create_training_session(*, TrainingSessionName: str, LoraConfig: _Mapping[str, _Any], RoleArn: str, ModelConfig: _Mapping[str, _Any], OutputConfig: _Mapping[str, _Any], ModelPackageGroupArn: str | None = ..., VpcConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateTrainingSessionResponse: ...
@_job(DescribeTransformJobResponse)
def create_transform_job(*, TransformJobName: str, ModelName: str, TransformInput: _Mapping[str, _Any], TransformOutput: _Mapping[str, _Any], TransformResources: _Mapping[str, _Any], MaxConcurrentTransforms: int | None = ..., ModelClientConfig: _Mapping[str, _Any] | None = ..., MaxPayloadInMB: int | None = ..., BatchStrategy: str | None = ..., Environment: _Mapping[str, str] | None = ..., DataCaptureConfig: _Mapping[str, _Any] | None = ..., DataProcessing: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., ExperimentConfig: _Mapping[str, _Any] | None = ...) -> CreateTransformJobResponse: ...
@_operation
def create_trial(*, TrialName: str, ExperimentName: str, DisplayName: str | None = ..., MetadataProperties: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateTrialResponse: ...
@_operation
def create_trial_component(*, TrialComponentName: str, DisplayName: str | None = ..., Status: _Mapping[str, _Any] | None = ..., StartTime: str | _datetime | None = ..., EndTime: str | _datetime | None = ..., Parameters: _Mapping[str, _Mapping[str, _Any]] | None = ..., InputArtifacts: _Mapping[str, _Mapping[str, _Any]] | None = ..., OutputArtifacts: _Mapping[str, _Mapping[str, _Any]] | None = ..., MetadataProperties: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateTrialComponentResponse: ...
@_operation
def create_user_profile(*, DomainId: str, UserProfileName: str, SingleSignOnUserIdentifier: str | None = ..., SingleSignOnUserValue: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., UserSettings: _Mapping[str, _Any] | None = ...) -> CreateUserProfileResponse: ...
@_operation
def create_workforce(*, WorkforceName: str, CognitoConfig: _Mapping[str, _Any] | None = ..., OidcConfig: _Mapping[str, _Any] | None = ..., SourceIpConfig: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., WorkforceVpcConfig: _Mapping[str, _Any] | None = ..., IpAddressType: str | None = ...) -> CreateWorkforceResponse: ...
@_operation
def create_workteam(*, WorkteamName: str, MemberDefinitions: _Sequence[_Mapping[str, _Any]], Description: str, WorkforceName: str | None = ..., NotificationConfiguration: _Mapping[str, _Any] | None = ..., WorkerAccessConfiguration: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateWorkteamResponse: ...
@_operation
def delete_action(*, ActionName: str) -> DeleteActionResponse: ...
@_operation
def delete_ai_benchmark_job(*, AiBenchmarkJobName: str) -> DeleteAIBenchmarkJobResponse: ...
@_operation
def delete_ai_recommendation_job(*, AiRecommendationJobName: str) -> DeleteAIRecommendationJobResponse: ...
@_operation
def delete_ai_workload_config(*, AiWorkloadConfigName: str) -> DeleteAIWorkloadConfigResponse: ...
@_operation
def delete_algorithm(*, AlgorithmName: str) -> None: ...
@_operation
def delete_app(*, DomainId: str, AppType: str, AppName: str, UserProfileName: str | None = ..., SpaceName: str | None = ...) -> None: ...
@_operation
def delete_app_image_config(*, AppImageConfigName: str) -> None: ...
@_operation
def delete_artifact(*, ArtifactArn: str | None = ..., Source: _Mapping[str, _Any] | None = ...) -> DeleteArtifactResponse: ...
@_operation
def delete_association(*, SourceArn: str, DestinationArn: str) -> DeleteAssociationResponse: ...
@_operation
def delete_cluster(*, ClusterName: str) -> DeleteClusterResponse: ...
@_operation
def delete_cluster_extension(*, ClusterArn: str, ExtensionArn: str) -> DeleteClusterExtensionResponse: ...
@_operation
def delete_cluster_scheduler_config(*, ClusterSchedulerConfigId: str) -> None: ...
@_operation
def delete_code_repository(*, CodeRepositoryName: str) -> None: ...
@_operation
def delete_compilation_job(*, CompilationJobName: str) -> None: ...
@_operation
def delete_compute_quota(*, ComputeQuotaId: str) -> None: ...
@_operation
def delete_context(*, ContextName: str) -> DeleteContextResponse: ...
@_operation
def delete_data_quality_job_definition(*, JobDefinitionName: str) -> None: ...
@_operation
def delete_device_fleet(*, DeviceFleetName: str) -> None: ...
@_operation
def delete_domain(*, DomainId: str, RetentionPolicy: _Mapping[str, _Any] | None = ...) -> None: ...
@_operation
def delete_edge_deployment_plan(*, EdgeDeploymentPlanName: str) -> None: ...
@_operation
def delete_edge_deployment_stage(*, EdgeDeploymentPlanName: str, StageName: str) -> None: ...
@_operation
def delete_endpoint(*, EndpointName: str) -> None: ...
@_operation
def delete_endpoint_config(*, EndpointConfigName: str) -> None: ...
@_operation
def delete_endpoint_policy(*, EndpointName: str) -> DeleteEndpointPolicyResponse: ...
@_operation
def delete_experiment(*, ExperimentName: str) -> DeleteExperimentResponse: ...
@_operation
def delete_feature_group(*, FeatureGroupName: str) -> None: ...
@_operation
def delete_flow_definition(*, FlowDefinitionName: str) -> DeleteFlowDefinitionResponse: ...
@_operation
def delete_hub(*, HubName: str) -> None: ...
@_operation
def delete_hub_content(*, HubName: str, HubContentType: str, HubContentName: str, HubContentVersion: str) -> None: ...
@_operation
def delete_hub_content_reference(*, HubName: str, HubContentType: str, HubContentName: str) -> None: ...
@_operation
def delete_human_task_ui(*, HumanTaskUiName: str) -> DeleteHumanTaskUiResponse: ...
@_operation
def delete_hyper_parameter_tuning_job(*, HyperParameterTuningJobName: str) -> None: ...
@_operation
def delete_image(*, ImageName: str) -> DeleteImageResponse: ...
@_operation
def delete_image_version(*, ImageName: str, Version: int | None = ..., Alias: str | None = ...) -> DeleteImageVersionResponse: ...
@_operation
def delete_inference_component(*, InferenceComponentName: str) -> None: ...
@_operation
def delete_inference_experiment(*, Name: str) -> DeleteInferenceExperimentResponse: ...
@_operation
def delete_inference_router(*, InferenceRouterName: str) -> None: ...
@_operation
def delete_job(*, JobName: str, JobCategory: str) -> DeleteJobResponse: ...
@_operation
def delete_mlflow_app(*, Arn: str) -> DeleteMlflowAppResponse: ...
@_operation
def delete_mlflow_tracking_server(*, TrackingServerName: str) -> DeleteMlflowTrackingServerResponse: ...
@_operation
def delete_model(*, ModelName: str) -> None: ...
@_operation
def delete_model_bias_job_definition(*, JobDefinitionName: str) -> None: ...
@_operation
def delete_model_card(*, ModelCardName: str) -> None: ...
@_operation
def delete_model_explainability_job_definition(*, JobDefinitionName: str) -> None: ...
@_operation
def delete_model_package(*, ModelPackageName: str) -> None: ...
@_operation
def delete_model_package_group(*, ModelPackageGroupName: str) -> None: ...
@_operation
def delete_model_package_group_policy(*, ModelPackageGroupName: str) -> None: ...
@_operation
def delete_model_quality_job_definition(*, JobDefinitionName: str) -> None: ...
@_operation
def delete_monitoring_schedule(*, MonitoringScheduleName: str) -> None: ...
@_operation
def delete_notebook_instance(*, NotebookInstanceName: str) -> None: ...
@_operation
def delete_notebook_instance_lifecycle_config(*, NotebookInstanceLifecycleConfigName: str) -> None: ...
@_operation
def delete_optimization_job(*, OptimizationJobName: str) -> None: ...
@_operation
def delete_partner_app(*, Arn: str, ClientToken: str | None = ...) -> DeletePartnerAppResponse: ...
@_operation
def delete_pipeline(*, PipelineName: str, ClientRequestToken: str) -> DeletePipelineResponse: ...
@_operation
def delete_processing_job(*, ProcessingJobName: str) -> None: ...
@_operation
def delete_project(*, ProjectName: str) -> None: ...
@_operation
def delete_space(*, DomainId: str, SpaceName: str) -> None: ...
@_operation
def delete_studio_lifecycle_config(*, StudioLifecycleConfigName: str) -> None: ...
@_operation
def delete_tags(*, ResourceArn: str, TagKeys: _Sequence[str]) -> DeleteTagsOutput: ...
@_operation
def delete_training_job(*, TrainingJobName: str) -> None: ...
@_operation
def delete_training_session(*, TrainingSessionName: str) -> DeleteTrainingSessionResponse: ...
@_operation
def delete_trial(*, TrialName: str) -> DeleteTrialResponse: ...
@_operation
def delete_trial_component(*, TrialComponentName: str) -> DeleteTrialComponentResponse: ...
@_operation
def delete_user_profile(*, DomainId: str, UserProfileName: str) -> None: ...
@_operation
def delete_workforce(*, WorkforceName: str) -> DeleteWorkforceResponse: ...
@_operation
def delete_workteam(*, WorkteamName: str) -> DeleteWorkteamResponse: ...
@_operation
def deregister_devices(*, DeviceFleetName: str, DeviceNames: _Sequence[str]) -> None: ...
@_operation
def describe_action(*, ActionName: str) -> DescribeActionResponse: ...
@_operation
def describe_ai_benchmark_job(*, AiBenchmarkJobName: str) -> DescribeAIBenchmarkJobResponse: ...
@_operation
def describe_ai_recommendation_job(*, AiRecommendationJobName: str) -> DescribeAIRecommendationJobResponse: ...
@_operation
def describe_ai_workload_config(*, AiWorkloadConfigName: str) -> DescribeAIWorkloadConfigResponse: ...
@_operation
def describe_algorithm(*, AlgorithmName: str) -> DescribeAlgorithmOutput: ...
@_operation
def describe_app(*, DomainId: str, AppType: str, AppName: str, UserProfileName: str | None = ..., SpaceName: str | None = ...) -> DescribeAppResponse: ...
@_operation
def describe_app_image_config(*, AppImageConfigName: str) -> DescribeAppImageConfigResponse: ...
@_operation
def describe_artifact(*, ArtifactArn: str) -> DescribeArtifactResponse: ...
@_operation
def describe_auto_ml_job(*, AutoMLJobName: str) -> DescribeAutoMLJobResponse: ...
@_operation
def describe_auto_ml_job_v2(*, AutoMLJobName: str) -> DescribeAutoMLJobV2Response: ...
@_operation
def describe_cluster(*, ClusterName: str) -> DescribeClusterResponse: ...
@_operation
def describe_cluster_event(*, EventId: str, ClusterName: str) -> DescribeClusterEventResponse: ...
@_operation
def describe_cluster_extension(*, ClusterArn: str, ExtensionArn: str) -> DescribeClusterExtensionResponse: ...
@_operation
def describe_cluster_node(*, ClusterName: str, NodeId: str | None = ..., NodeLogicalId: str | None = ...) -> DescribeClusterNodeResponse: ...
@_operation
def describe_cluster_operation(*, ClusterName: str, OperationId: str) -> DescribeClusterOperationResponse: ...
@_operation
def describe_cluster_scheduler_config(*, ClusterSchedulerConfigId: str, ClusterSchedulerConfigVersion: int | None = ...) -> DescribeClusterSchedulerConfigResponse: ...
@_operation
def describe_code_repository(*, CodeRepositoryName: str) -> DescribeCodeRepositoryOutput: ...
@_operation
def describe_compilation_job(*, CompilationJobName: str) -> DescribeCompilationJobResponse: ...
@_operation
def describe_compute_quota(*, ComputeQuotaId: str, ComputeQuotaVersion: int | None = ...) -> DescribeComputeQuotaResponse: ...
@_operation
def describe_context(*, ContextName: str) -> DescribeContextResponse: ...
@_operation
def describe_data_quality_job_definition(*, JobDefinitionName: str) -> DescribeDataQualityJobDefinitionResponse: ...
@_operation
def describe_device(*, DeviceName: str, DeviceFleetName: str, NextToken: str | None = ...) -> DescribeDeviceResponse: ...
@_operation
def describe_device_fleet(*, DeviceFleetName: str) -> DescribeDeviceFleetResponse: ...
@_operation
def describe_domain(*, DomainId: str) -> DescribeDomainResponse: ...
@_operation
def describe_edge_deployment_plan(*, EdgeDeploymentPlanName: str, NextToken: str | None = ..., MaxResults: int | None = ...) -> DescribeEdgeDeploymentPlanResponse: ...
@_operation
def describe_edge_packaging_job(*, EdgePackagingJobName: str) -> DescribeEdgePackagingJobResponse: ...
@_operation
def describe_endpoint(*, EndpointName: str) -> DescribeEndpointOutput: ...
@_operation
def describe_endpoint_config(*, EndpointConfigName: str) -> DescribeEndpointConfigOutput: ...
@_operation
def describe_experiment(*, ExperimentName: str) -> DescribeExperimentResponse: ...
@_operation
def describe_feature_group(*, FeatureGroupName: str, NextToken: str | None = ...) -> DescribeFeatureGroupResponse: ...
@_operation
def describe_feature_metadata(*, FeatureGroupName: str, FeatureName: str) -> DescribeFeatureMetadataResponse: ...
@_operation
def describe_flow_definition(*, FlowDefinitionName: str) -> DescribeFlowDefinitionResponse: ...
@_operation
def describe_hub(*, HubName: str) -> DescribeHubResponse: ...
@_operation
def describe_hub_content(*, HubName: str, HubContentType: str, HubContentName: str, HubContentVersion: str | None = ...) -> DescribeHubContentResponse: ...
@_operation
def describe_human_task_ui(*, HumanTaskUiName: str) -> DescribeHumanTaskUiResponse: ...
@_operation
def describe_hyper_parameter_tuning_job(*, HyperParameterTuningJobName: str) -> DescribeHyperParameterTuningJobResponse: ...
@_operation
def describe_image(*, ImageName: str) -> DescribeImageResponse: ...
@_operation
def describe_image_version(*, ImageName: str, Version: int | None = ..., Alias: str | None = ...) -> DescribeImageVersionResponse: ...
@_operation
def describe_inference_component(*, InferenceComponentName: str) -> DescribeInferenceComponentOutput: ...
@_operation
def describe_inference_experiment(*, Name: str) -> DescribeInferenceExperimentResponse: ...
@_operation
def describe_inference_recommendations_job(*, JobName: str) -> DescribeInferenceRecommendationsJobResponse: ...
@_operation
def describe_inference_router(*, InferenceRouterName: str) -> DescribeInferenceRouterOutput: ...
@_operation
def describe_job(*, JobName: str, JobCategory: str) -> DescribeJobResponse: ...
@_operation
def describe_job_schema_version(*, JobCategory: str, JobConfigSchemaVersion: str | None = ...) -> DescribeJobSchemaVersionResponse: ...
@_operation
def describe_labeling_job(*, LabelingJobName: str) -> DescribeLabelingJobResponse: ...
@_operation
def describe_lineage_group(*, LineageGroupName: str) -> DescribeLineageGroupResponse: ...
@_operation
def describe_mlflow_app(*, Arn: str) -> DescribeMlflowAppResponse: ...
@_operation
def describe_mlflow_tracking_server(*, TrackingServerName: str) -> DescribeMlflowTrackingServerResponse: ...
@_operation
def describe_model(*, ModelName: str) -> DescribeModelOutput: ...
@_operation
def describe_model_bias_job_definition(*, JobDefinitionName: str) -> DescribeModelBiasJobDefinitionResponse: ...
@_operation
def describe_model_card(*, ModelCardName: str, ModelCardVersion: int | None = ..., IncludedData: str | None = ...) -> DescribeModelCardResponse: ...
@_operation
def describe_model_card_export_job(*, ModelCardExportJobArn: str) -> DescribeModelCardExportJobResponse: ...
@_operation
def describe_model_explainability_job_definition(*, JobDefinitionName: str) -> DescribeModelExplainabilityJobDefinitionResponse: ...
@_operation
def describe_model_package(*, ModelPackageName: str, IncludedData: str | None = ...) -> DescribeModelPackageOutput: ...
@_operation
def describe_model_package_group(*, ModelPackageGroupName: str) -> DescribeModelPackageGroupOutput: ...
@_operation
def describe_model_quality_job_definition(*, JobDefinitionName: str) -> DescribeModelQualityJobDefinitionResponse: ...
@_operation
def describe_monitoring_schedule(*, MonitoringScheduleName: str) -> DescribeMonitoringScheduleResponse: ...
@_operation
def describe_notebook_instance(*, NotebookInstanceName: str) -> DescribeNotebookInstanceOutput: ...
@_operation
def describe_notebook_instance_lifecycle_config(*, NotebookInstanceLifecycleConfigName: str) -> DescribeNotebookInstanceLifecycleConfigOutput: ...
@_operation
def describe_optimization_job(*, OptimizationJobName: str) -> DescribeOptimizationJobResponse: ...
@_operation
def describe_partner_app(*, Arn: str, IncludeAvailableUpgrade: bool | None = ...) -> DescribePartnerAppResponse: ...
@_operation
def describe_pipeline(*, PipelineName: str, PipelineVersionId: int | None = ..., PipelineVersionAlias: str | None = ...) -> DescribePipelineResponse: ...
@_operation
def describe_pipeline_definition_for_execution(*, PipelineExecutionArn: str) -> DescribePipelineDefinitionForExecutionResponse: ...
@_operation
def describe_pipeline_execution(*, PipelineExecutionArn: str) -> DescribePipelineExecutionResponse: ...
@_operation
def describe_processing_job(*, ProcessingJobName: str) -> DescribeProcessingJobResponse: ...
@_operation
def describe_project(*, ProjectName: str) -> DescribeProjectOutput: ...
@_operation
def describe_reserved_capacity(*, ReservedCapacityArn: str) -> DescribeReservedCapacityResponse: ...
@_operation
def describe_space(*, DomainId: str, SpaceName: str) -> DescribeSpaceResponse: ...
@_operation
def describe_studio_lifecycle_config(*, StudioLifecycleConfigName: str) -> DescribeStudioLifecycleConfigResponse: ...
@_operation
def describe_subscribed_workteam(*, WorkteamArn: str) -> DescribeSubscribedWorkteamResponse: ...
@_operation
def describe_training_job(*, TrainingJobName: str) -> DescribeTrainingJobResponse: ...
@_operation
def describe_training_plan(*, TrainingPlanName: str) -> DescribeTrainingPlanResponse: ...
@_operation
def describe_training_plan_extension_history(*, TrainingPlanArn: str, NextToken: str | None = ..., MaxResults: int | None = ...) -> DescribeTrainingPlanExtensionHistoryResponse: ...
@_operation
def describe_training_session(*, TrainingSessionName: str) -> DescribeTrainingSessionResponse: ...
@_operation
def describe_transform_job(*, TransformJobName: str) -> DescribeTransformJobResponse: ...
@_operation
def describe_trial(*, TrialName: str) -> DescribeTrialResponse: ...
@_operation
def describe_trial_component(*, TrialComponentName: str) -> DescribeTrialComponentResponse: ...
@_operation
def describe_user_profile(*, DomainId: str, UserProfileName: str) -> DescribeUserProfileResponse: ...
@_operation
def describe_workforce(*, WorkforceName: str) -> DescribeWorkforceResponse: ...
@_operation
def describe_workteam(*, WorkteamName: str) -> DescribeWorkteamResponse: ...
@_operation
def detach_cluster_node_volume(*, ClusterArn: str, NodeId: str, VolumeId: str) -> DetachClusterNodeVolumeResponse: ...
@_operation
def disable_sagemaker_servicecatalog_portfolio() -> DisableSagemakerServicecatalogPortfolioOutput: ...
@_operation
def disassociate_trial_component(*, TrialComponentName: str, TrialName: str) -> DisassociateTrialComponentResponse: ...
@_operation
def enable_sagemaker_servicecatalog_portfolio() -> EnableSagemakerServicecatalogPortfolioOutput: ...
@_operation
def extend_training_plan(*, TrainingPlanExtensionOfferingId: _Any) -> ExtendTrainingPlanResponse: ...
@_operation
def get_device_fleet_report(*, DeviceFleetName: str) -> GetDeviceFleetReportResponse: ...
@_operation
def get_endpoint_policy(*, EndpointName: str) -> GetEndpointPolicyResponse: ...
@_operation
def get_lineage_group_policy(*, LineageGroupName: str) -> GetLineageGroupPolicyResponse: ...
@_operation
def get_model_package_group_policy(*, ModelPackageGroupName: str) -> GetModelPackageGroupPolicyOutput: ...
@_operation
def get_sagemaker_servicecatalog_portfolio_status() -> GetSagemakerServicecatalogPortfolioStatusOutput: ...
@_operation
def get_scaling_configuration_recommendation(*, InferenceRecommendationsJobName: str, RecommendationId: _Any | None = ..., EndpointName: str | None = ..., TargetCpuUtilizationPerCore: int | None = ..., ScalingPolicyObjective: _Mapping[str, _Any] | None = ...) -> GetScalingConfigurationRecommendationResponse: ...
@_operation
def get_search_suggestions(*, Resource: str, SuggestionQuery: _Mapping[str, _Any] | None = ...) -> GetSearchSuggestionsResponse: ...
@_operation
def import_hub_content(*, HubContentName: str, HubContentType: str, DocumentSchemaVersion: str, HubName: str, HubContentDocument: str, HubContentVersion: str | None = ..., HubContentDisplayName: str | None = ..., HubContentDescription: str | None = ..., HubContentMarkdown: _Any | None = ..., SupportStatus: str | None = ..., HubContentSearchKeywords: _Sequence[str] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> ImportHubContentResponse: ...
@_operation
def list_actions(*, SourceUri: str | None = ..., ActionType: str | None = ..., CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListActionsResponse: ...
@_operation
def list_ai_benchmark_jobs(*, MaxResults: int | None = ..., NextToken: str | None = ..., NameContains: str | None = ..., StatusEquals: str | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListAIBenchmarkJobsResponse: ...
@_operation
def list_ai_recommendation_jobs(*, MaxResults: int | None = ..., NextToken: str | None = ..., NameContains: str | None = ..., StatusEquals: str | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListAIRecommendationJobsResponse: ...
@_operation
def list_ai_workload_configs(*, MaxResults: int | None = ..., NextToken: str | None = ..., NameContains: str | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListAIWorkloadConfigsResponse: ...
@_operation
def list_algorithms(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListAlgorithmsOutput: ...
@_operation
def list_aliases(*, ImageName: str, Alias: str | None = ..., Version: int | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListAliasesResponse: ...
@_operation
def list_app_image_configs(*, MaxResults: int | None = ..., NextToken: str | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., ModifiedTimeBefore: str | _datetime | None = ..., ModifiedTimeAfter: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListAppImageConfigsResponse: ...
@_operation
def list_apps(*, NextToken: str | None = ..., MaxResults: int | None = ..., SortOrder: str | None = ..., SortBy: str | None = ..., DomainIdEquals: str | None = ..., UserProfileNameEquals: str | None = ..., SpaceNameEquals: str | None = ...) -> ListAppsResponse: ...
@_operation
def list_artifacts(*, SourceUri: str | None = ..., ArtifactType: str | None = ..., CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListArtifactsResponse: ...
@_operation
def list_associations(*, SourceArn: str | None = ..., DestinationArn: str | None = ..., SourceType: str | None = ..., DestinationType: str | None = ..., AssociationType: str | None = ..., CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListAssociationsResponse: ...
@_operation
def list_auto_ml_jobs(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., NameContains: str | None = ..., StatusEquals: str | None = ..., SortOrder: str | None = ..., SortBy: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListAutoMLJobsResponse: ...
@_operation
def list_candidates_for_auto_ml_job(*, AutoMLJobName: str, StatusEquals: str | None = ..., CandidateNameEquals: str | None = ..., SortOrder: str | None = ..., SortBy: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListCandidatesForAutoMLJobResponse: ...
@_operation
def list_cluster_events(*, ClusterName: str, InstanceGroupName: str | None = ..., NodeId: str | None = ..., EventTimeAfter: str | _datetime | None = ..., EventTimeBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., ResourceType: str | None = ..., OperationId: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListClusterEventsResponse: ...
@_operation
def list_cluster_extension_versions(*, ExtensionName: str, MaxResults: int | None = ..., NextToken: str | None = ...) -> ListClusterExtensionVersionsResponse: ...
@_operation
def list_cluster_extensions(*, ClusterArn: str, MaxResults: int | None = ..., NextToken: str | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ...) -> ListClusterExtensionsResponse: ...
@_operation
def list_cluster_nodes(*, ClusterName: str, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., InstanceGroupNameContains: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., IncludeNodeLogicalIds: bool | None = ...) -> ListClusterNodesResponse: ...
@_operation
def list_cluster_operations(*, ClusterName: str, Status: str | None = ..., Type: str | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListClusterOperationsResponse: ...
@_operation
def list_cluster_scheduler_configs(*, CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., NameContains: str | None = ..., ClusterArn: str | None = ..., Status: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListClusterSchedulerConfigsResponse: ...
@_operation
def list_clusters(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., TrainingPlanArn: str | None = ...) -> ListClustersResponse: ...
@_operation
def list_code_repositories(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListCodeRepositoriesOutput: ...
@_operation
def list_compilation_jobs(*, NextToken: str | None = ..., MaxResults: int | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., NameContains: str | None = ..., StatusEquals: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListCompilationJobsResponse: ...
@_operation
def list_compute_quotas(*, CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., NameContains: str | None = ..., Status: str | None = ..., ClusterArn: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListComputeQuotasResponse: ...
@_operation
def list_contexts(*, SourceUri: str | None = ..., ContextType: str | None = ..., CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListContextsResponse: ...
@_operation
def list_data_quality_job_definitions(*, EndpointName: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ...) -> ListDataQualityJobDefinitionsResponse: ...
@_operation
def list_device_fleets(*, NextToken: str | None = ..., MaxResults: int | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., NameContains: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListDeviceFleetsResponse: ...
@_operation
def list_devices(*, NextToken: str | None = ..., MaxResults: int | None = ..., LatestHeartbeatAfter: str | _datetime | None = ..., ModelName: str | None = ..., DeviceFleetName: str | None = ...) -> ListDevicesResponse: ...
@_operation
def list_domains(*, NextToken: str | None = ..., MaxResults: int | None = ...) -> ListDomainsResponse: ...
@_operation
def list_edge_deployment_plans(*, NextToken: str | None = ..., MaxResults: int | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., NameContains: str | None = ..., DeviceFleetNameContains: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListEdgeDeploymentPlansResponse: ...
@_operation
def list_edge_packaging_jobs(*, NextToken: str | None = ..., MaxResults: int | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., NameContains: str | None = ..., ModelNameContains: str | None = ..., StatusEquals: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListEdgePackagingJobsResponse: ...
@_operation
def list_endpoint_configs(*, SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ...) -> ListEndpointConfigsOutput: ...
@_operation
def list_endpoints(*, SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., StatusEquals: str | None = ...) -> ListEndpointsOutput: ...
@_operation
def list_experiments(*, CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListExperimentsResponse: ...
@_operation
def list_feature_groups(*, NameContains: str | None = ..., FeatureGroupStatusEquals: str | None = ..., OfflineStoreStatusEquals: str | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., SortOrder: str | None = ..., SortBy: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListFeatureGroupsResponse: ...
@_operation
def list_flow_definitions(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListFlowDefinitionsResponse: ...
@_operation
def list_hub_content_versions(*, HubName: str, HubContentType: str, HubContentName: str, MinVersion: str | None = ..., MaxSchemaVersion: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListHubContentVersionsResponse: ...
@_operation
def list_hub_contents(*, HubName: str, HubContentType: str, NameContains: str | None = ..., MaxSchemaVersion: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListHubContentsResponse: ...
@_operation
def list_hubs(*, NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListHubsResponse: ...
@_operation
def list_human_task_uis(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListHumanTaskUisResponse: ...
@_operation
def list_hyper_parameter_tuning_jobs(*, NextToken: str | None = ..., MaxResults: int | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NameContains: str | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., StatusEquals: str | None = ...) -> ListHyperParameterTuningJobsResponse: ...
@_operation
def list_image_versions(*, ImageName: str, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListImageVersionsResponse: ...
@_operation
def list_images(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListImagesResponse: ...
@_operation
def list_inference_components(*, SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., StatusEquals: str | None = ..., EndpointNameEquals: str | None = ..., VariantNameEquals: str | None = ...) -> ListInferenceComponentsOutput: ...
@_operation
def list_inference_experiments(*, NameContains: str | None = ..., Type: str | None = ..., StatusEquals: str | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListInferenceExperimentsResponse: ...
@_operation
def list_inference_recommendations_job_steps(*, JobName: str, Status: str | None = ..., StepType: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListInferenceRecommendationsJobStepsResponse: ...
@_operation
def list_inference_recommendations_jobs(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., NameContains: str | None = ..., StatusEquals: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., ModelNameEquals: str | None = ..., ModelPackageVersionArnEquals: str | None = ...) -> ListInferenceRecommendationsJobsResponse: ...
@_operation
def list_inference_routers(*, MaxResults: int | None = ..., NextToken: str | None = ...) -> ListInferenceRoutersOutput: ...
@_operation
def list_job_schema_versions(*, JobCategory: str, NextToken: str | None = ..., MaxResults: int | None = ...) -> ListJobSchemaVersionsResponse: ...
@_operation
def list_jobs(*, JobCategory: str, NextToken: str | None = ..., MaxResults: int | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., NameContains: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., StatusEquals: str | None = ...) -> ListJobsResponse: ...
@_operation
def list_labeling_jobs(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., NextToken: str | None = ..., NameContains: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., StatusEquals: str | None = ...) -> ListLabelingJobsResponse: ...
@_operation
def list_labeling_jobs_for_workteam(*, WorkteamArn: str, MaxResults: int | None = ..., NextToken: str | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., JobReferenceCodeContains: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListLabelingJobsForWorkteamResponse: ...
@_operation
def list_lineage_groups(*, CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListLineageGroupsResponse: ...
@_operation
def list_mlflow_apps(*, CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., Status: str | None = ..., MlflowVersion: str | None = ..., DefaultForDomainId: _Any | None = ..., AccountDefaultStatus: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListMlflowAppsResponse: ...
@_operation
def list_mlflow_tracking_servers(*, CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., TrackingServerStatus: str | None = ..., MlflowVersion: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListMlflowTrackingServersResponse: ...
@_operation
def list_model_bias_job_definitions(*, EndpointName: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ...) -> ListModelBiasJobDefinitionsResponse: ...
@_operation
def list_model_card_export_jobs(*, ModelCardName: str, ModelCardVersion: int | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., ModelCardExportJobNameContains: str | None = ..., StatusEquals: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListModelCardExportJobsResponse: ...
@_operation
def list_model_card_versions(*, ModelCardName: str, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., ModelCardStatus: str | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListModelCardVersionsResponse: ...
@_operation
def list_model_cards(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., ModelCardStatus: str | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListModelCardsResponse: ...
@_operation
def list_model_explainability_job_definitions(*, EndpointName: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ...) -> ListModelExplainabilityJobDefinitionsResponse: ...
@_operation
def list_model_metadata(*, SearchExpression: _Mapping[str, _Any] | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListModelMetadataResponse: ...
@_operation
def list_model_package_groups(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., CrossAccountFilterOption: str | None = ...) -> ListModelPackageGroupsOutput: ...
@_operation
def list_model_packages(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., ModelApprovalStatus: str | None = ..., ModelPackageGroupName: str | None = ..., ModelPackageType: str | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListModelPackagesOutput: ...
@_operation
def list_model_quality_job_definitions(*, EndpointName: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ...) -> ListModelQualityJobDefinitionsResponse: ...
@_operation
def list_models(*, SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ...) -> ListModelsOutput: ...
@_operation
def list_monitoring_alert_history(*, MonitoringScheduleName: str | None = ..., MonitoringAlertName: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., StatusEquals: str | None = ...) -> ListMonitoringAlertHistoryResponse: ...
@_operation
def list_monitoring_alerts(*, MonitoringScheduleName: str, NextToken: str | None = ..., MaxResults: int | None = ...) -> ListMonitoringAlertsResponse: ...
@_operation
def list_monitoring_executions(*, MonitoringScheduleName: str | None = ..., EndpointName: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., ScheduledTimeBefore: str | _datetime | None = ..., ScheduledTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., StatusEquals: str | None = ..., MonitoringJobDefinitionName: str | None = ..., MonitoringTypeEquals: str | None = ...) -> ListMonitoringExecutionsResponse: ...
@_operation
def list_monitoring_schedules(*, EndpointName: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., StatusEquals: str | None = ..., MonitoringJobDefinitionName: str | None = ..., MonitoringTypeEquals: str | None = ...) -> ListMonitoringSchedulesResponse: ...
@_operation
def list_notebook_instance_lifecycle_configs(*, NextToken: str | None = ..., MaxResults: int | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ...) -> ListNotebookInstanceLifecycleConfigsOutput: ...
@_operation
def list_notebook_instances(*, NextToken: str | None = ..., MaxResults: int | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NameContains: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., StatusEquals: str | None = ..., NotebookInstanceLifecycleConfigNameContains: str | None = ..., DefaultCodeRepositoryContains: str | None = ..., AdditionalCodeRepositoryEquals: str | None = ...) -> ListNotebookInstancesOutput: ...
@_operation
def list_optimization_jobs(*, NextToken: str | None = ..., MaxResults: int | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., OptimizationContains: str | None = ..., NameContains: str | None = ..., StatusEquals: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListOptimizationJobsResponse: ...
@_operation
def list_partner_apps(*, MaxResults: int | None = ..., NextToken: str | None = ...) -> ListPartnerAppsResponse: ...
@_operation
def list_pipeline_execution_steps(*, PipelineExecutionArn: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., SortOrder: str | None = ...) -> ListPipelineExecutionStepsResponse: ...
@_operation
def list_pipeline_executions(*, PipelineName: str, CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., PipelineVersionAlias: str | None = ...) -> ListPipelineExecutionsResponse: ...
@_operation
def list_pipeline_parameters_for_execution(*, PipelineExecutionArn: str, NextToken: str | None = ..., MaxResults: int | None = ...) -> ListPipelineParametersForExecutionResponse: ...
@_operation
def list_pipeline_versions(*, PipelineName: str, CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListPipelineVersionsResponse: ...
@_operation
def list_pipelines(*, PipelineNamePrefix: str | None = ..., CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., ManagedBy: str | None = ...) -> ListPipelinesResponse: ...
@_operation
def list_processing_jobs(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., NameContains: _Any | None = ..., StatusEquals: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListProcessingJobsResponse: ...
@_operation
def list_projects(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., MaxResults: int | None = ..., NameContains: str | None = ..., NextToken: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListProjectsOutput: ...
@_operation
def list_resource_catalogs(*, NameContains: str | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., SortOrder: str | None = ..., SortBy: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListResourceCatalogsResponse: ...
@_operation
def list_spaces(*, NextToken: str | None = ..., MaxResults: int | None = ..., SortOrder: str | None = ..., SortBy: str | None = ..., DomainIdEquals: str | None = ..., SpaceNameContains: str | None = ...) -> ListSpacesResponse: ...
@_operation
def list_stage_devices(*, EdgeDeploymentPlanName: str, StageName: str, NextToken: str | None = ..., MaxResults: int | None = ..., ExcludeDevicesDeployedInOtherStage: bool | None = ...) -> ListStageDevicesResponse: ...
@_operation
def list_studio_lifecycle_configs(*, MaxResults: int | None = ..., NextToken: str | None = ..., NameContains: str | None = ..., AppTypeEquals: str | None = ..., CreationTimeBefore: str | _datetime | None = ..., CreationTimeAfter: str | _datetime | None = ..., ModifiedTimeBefore: str | _datetime | None = ..., ModifiedTimeAfter: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListStudioLifecycleConfigsResponse: ...
@_operation
def list_subscribed_workteams(*, NameContains: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListSubscribedWorkteamsResponse: ...
@_operation
def list_tags(*, ResourceArn: str, NextToken: str | None = ..., MaxResults: int | None = ...) -> ListTagsOutput: ...
@_operation
def list_training_jobs(*, NextToken: str | None = ..., MaxResults: int | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., NameContains: str | None = ..., StatusEquals: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., WarmPoolStatusEquals: str | None = ..., TrainingPlanArnEquals: str | None = ...) -> ListTrainingJobsResponse: ...
@_operation
def list_training_jobs_for_hyper_parameter_tuning_job(*, HyperParameterTuningJobName: str, NextToken: str | None = ..., MaxResults: int | None = ..., StatusEquals: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ...) -> ListTrainingJobsForHyperParameterTuningJobResponse: ...
@_operation
def list_training_plans(*, NextToken: str | None = ..., MaxResults: int | None = ..., StartTimeAfter: str | _datetime | None = ..., StartTimeBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ...) -> ListTrainingPlansResponse: ...
@_operation
def list_training_sessions(*, NextToken: str | None = ..., MaxResults: int | None = ..., CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., NameContains: str | None = ..., StatusEquals: str | None = ...) -> ListTrainingSessionsResponse: ...
@_operation
def list_transform_jobs(*, CreationTimeAfter: str | _datetime | None = ..., CreationTimeBefore: str | _datetime | None = ..., LastModifiedTimeAfter: str | _datetime | None = ..., LastModifiedTimeBefore: str | _datetime | None = ..., NameContains: str | None = ..., StatusEquals: str | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListTransformJobsResponse: ...
@_operation
def list_trial_components(*, ExperimentName: str | None = ..., TrialName: str | None = ..., SourceArn: str | None = ..., CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListTrialComponentsResponse: ...
@_operation
def list_trials(*, ExperimentName: str | None = ..., TrialComponentName: str | None = ..., CreatedAfter: str | _datetime | None = ..., CreatedBefore: str | _datetime | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., MaxResults: int | None = ..., NextToken: str | None = ...) -> ListTrialsResponse: ...
@_operation
def list_ultra_servers_by_reserved_capacity(*, ReservedCapacityArn: str, MaxResults: int | None = ..., NextToken: str | None = ...) -> ListUltraServersByReservedCapacityResponse: ...
@_operation
def list_user_profiles(*, NextToken: str | None = ..., MaxResults: int | None = ..., SortOrder: str | None = ..., SortBy: str | None = ..., DomainIdEquals: str | None = ..., UserProfileNameContains: str | None = ...) -> ListUserProfilesResponse: ...
@_operation
def list_workforces(*, SortBy: str | None = ..., SortOrder: str | None = ..., NameContains: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListWorkforcesResponse: ...
@_operation
def list_workteams(*, SortBy: str | None = ..., SortOrder: str | None = ..., NameContains: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ...) -> ListWorkteamsResponse: ...
@_operation
def put_endpoint_policy(*, EndpointName: str, ResourcePolicy: str) -> PutEndpointPolicyResponse: ...
@_operation
def put_model_package_group_policy(*, ModelPackageGroupName: str, ResourcePolicy: str) -> PutModelPackageGroupPolicyOutput: ...
@_operation
def query_lineage(*, StartArns: _Sequence[str] | None = ..., Direction: str | None = ..., IncludeEdges: bool | None = ..., Filters: _Mapping[str, _Any] | None = ..., MaxDepth: int | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> QueryLineageResponse: ...
@_operation
def register_devices(*, DeviceFleetName: str, Devices: _Sequence[_Mapping[str, _Any]], Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> None: ...
@_operation
def render_ui_template(*, Task: _Mapping[str, _Any], RoleArn: str, UiTemplate: _Mapping[str, _Any] | None = ..., HumanTaskUiArn: str | None = ...) -> RenderUiTemplateResponse: ...
@_operation
def retry_pipeline_execution(*, PipelineExecutionArn: str, ClientRequestToken: str, ParallelismConfiguration: _Mapping[str, _Any] | None = ...) -> RetryPipelineExecutionResponse: ...
@_operation
def search(*, Resource: str, SearchExpression: _Mapping[str, _Any] | None = ..., SortBy: str | None = ..., SortOrder: str | None = ..., NextToken: str | None = ..., MaxResults: int | None = ..., CrossAccountFilterOption: str | None = ..., VisibilityConditions: _Sequence[_Mapping[str, _Any]] | None = ...) -> SearchResponse: ...
@_operation
def search_training_plan_offerings(*, InstanceType: str | None = ..., InstanceCount: int | None = ..., UltraServerType: str | None = ..., UltraServerCount: int | None = ..., StartTimeAfter: str | _datetime | None = ..., EndTimeBefore: str | _datetime | None = ..., DurationHours: int | None = ..., TargetResources: _Sequence[str] | None = ..., TrainingPlanArn: _Any | None = ...) -> SearchTrainingPlanOfferingsResponse: ...
@_operation
def send_pipeline_execution_step_failure(*, CallbackToken: str, FailureReason: str | None = ..., ClientRequestToken: str | None = ...) -> SendPipelineExecutionStepFailureResponse: ...
@_operation
def send_pipeline_execution_step_success(*, CallbackToken: str, OutputParameters: _Sequence[_Mapping[str, _Any]] | None = ..., ClientRequestToken: str | None = ...) -> SendPipelineExecutionStepSuccessResponse: ...
@_operation
def start_cluster_health_check(*, ClusterName: str, DeepHealthCheckConfigurations: _Sequence[_Mapping[str, _Any]]) -> StartClusterHealthCheckResponse: ...
@_operation
def start_edge_deployment_stage(*, EdgeDeploymentPlanName: str, StageName: str) -> None: ...
@_operation
def start_inference_experiment(*, Name: str) -> StartInferenceExperimentResponse: ...
@_operation
def start_mlflow_tracking_server(*, TrackingServerName: str) -> StartMlflowTrackingServerResponse: ...
@_operation
def start_monitoring_schedule(*, MonitoringScheduleName: str) -> None: ...
@_operation
def start_notebook_instance(*, NotebookInstanceName: str) -> None: ...
@_operation
def start_pipeline_execution(*, PipelineName: str, ClientRequestToken: str, PipelineExecutionDisplayName: str | None = ..., PipelineParameters: _Sequence[_Mapping[str, _Any]] | None = ..., PipelineExecutionDescription: str | None = ..., ParallelismConfiguration: _Mapping[str, _Any] | None = ..., SelectiveExecutionConfig: _Mapping[str, _Any] | None = ..., PipelineVersionId: int | None = ..., MlflowExperimentName: str | None = ..., PipelineVersionAlias: str | None = ..., RoleArn: str | None = ...) -> StartPipelineExecutionResponse: ...
@_operation
def start_session(*, ResourceIdentifier: str) -> StartSessionResponse: ...
@_operation
def stop_ai_benchmark_job(*, AiBenchmarkJobName: str) -> StopAIBenchmarkJobResponse: ...
@_operation
def stop_ai_recommendation_job(*, AiRecommendationJobName: str) -> StopAIRecommendationJobResponse: ...
@_operation
def stop_auto_ml_job(*, AutoMLJobName: str) -> None: ...
@_operation
def stop_compilation_job(*, CompilationJobName: str) -> None: ...
@_operation
def stop_edge_deployment_stage(*, EdgeDeploymentPlanName: str, StageName: str) -> None: ...
@_operation
def stop_edge_packaging_job(*, EdgePackagingJobName: str) -> None: ...
@_operation
def stop_hyper_parameter_tuning_job(*, HyperParameterTuningJobName: str) -> None: ...
@_operation
def stop_inference_experiment(*, Name: str, ModelVariantActions: _Mapping[str, str], DesiredModelVariants: _Sequence[_Mapping[str, _Any]] | None = ..., DesiredState: str | None = ..., Reason: str | None = ...) -> StopInferenceExperimentResponse: ...
@_operation
def stop_inference_recommendations_job(*, JobName: str) -> None: ...
@_operation
def stop_job(*, JobName: str, JobCategory: str) -> StopJobResponse: ...
@_operation
def stop_labeling_job(*, LabelingJobName: str) -> None: ...
@_operation
def stop_mlflow_tracking_server(*, TrackingServerName: str) -> StopMlflowTrackingServerResponse: ...
@_operation
def stop_monitoring_schedule(*, MonitoringScheduleName: str) -> None: ...
@_operation
def stop_notebook_instance(*, NotebookInstanceName: str) -> None: ...
@_operation
def stop_optimization_job(*, OptimizationJobName: str) -> None: ...
@_operation
def stop_pipeline_execution(*, PipelineExecutionArn: str, ClientRequestToken: str) -> StopPipelineExecutionResponse: ...
@_operation
def stop_processing_job(*, ProcessingJobName: str) -> None: ...
@_operation
def stop_training_job(*, TrainingJobName: str) -> None: ...
@_operation
def stop_training_session(*, TrainingSessionName: str) -> StopTrainingSessionResponse: ...
@_operation
def stop_transform_job(*, TransformJobName: str) -> None: ...
@_operation
def update_action(*, ActionName: str, Description: str | None = ..., Status: str | None = ..., Properties: _Mapping[str, str] | None = ..., PropertiesToRemove: _Sequence[str] | None = ...) -> UpdateActionResponse: ...
@_operation
def update_app_image_config(*, AppImageConfigName: str, KernelGatewayImageConfig: _Mapping[str, _Any] | None = ..., JupyterLabAppImageConfig: _Mapping[str, _Any] | None = ..., CodeEditorAppImageConfig: _Mapping[str, _Any] | None = ...) -> UpdateAppImageConfigResponse: ...
@_operation
def update_artifact(*, ArtifactArn: str, ArtifactName: str | None = ..., Properties: _Mapping[str, str] | None = ..., PropertiesToRemove: _Sequence[str] | None = ...) -> UpdateArtifactResponse: ...
@_operation
def update_cluster(*, ClusterName: str, InstanceGroups: _Sequence[_Mapping[str, _Any]] | None = ..., RestrictedInstanceGroups: _Sequence[_Mapping[str, _Any]] | None = ..., RestrictedInstanceGroupsConfig: _Mapping[str, _Any] | None = ..., TieredStorageConfig: _Mapping[str, _Any] | None = ..., NodeRecovery: str | None = ..., InstanceGroupsToDelete: _Sequence[str] | None = ..., NodeProvisioningMode: str | None = ..., ClusterRole: str | None = ..., AutoScaling: _Mapping[str, _Any] | None = ..., Orchestrator: _Mapping[str, _Any] | None = ...) -> UpdateClusterResponse: ...
@_operation
def update_cluster_extension(*, ClusterArn: str, ExtensionArn: str, ExtensionVersion: str | None = ..., ConfigurationValues: _Any | None = ..., ClientToken: str | None = ...) -> UpdateClusterExtensionResponse: ...
@_operation
def update_cluster_scheduler_config(*, ClusterSchedulerConfigId: str, TargetVersion: int, SchedulerConfig: _Mapping[str, _Any] | None = ..., Description: str | None = ...) -> UpdateClusterSchedulerConfigResponse: ...
@_operation
def update_cluster_software(*, ClusterName: str, InstanceGroups: _Sequence[_Mapping[str, _Any]] | None = ..., DeploymentConfig: _Mapping[str, _Any] | None = ..., ImageId: str | None = ...) -> UpdateClusterSoftwareResponse: ...
@_operation
def update_code_repository(*, CodeRepositoryName: str, GitConfig: _Mapping[str, _Any] | None = ...) -> UpdateCodeRepositoryOutput: ...
@_operation
def update_compute_quota(*, ComputeQuotaId: str, TargetVersion: int, ComputeQuotaConfig: _Mapping[str, _Any] | None = ..., ComputeQuotaTarget: _Mapping[str, _Any] | None = ..., ActivationState: str | None = ..., Description: str | None = ...) -> UpdateComputeQuotaResponse: ...
@_operation
def update_context(*, ContextName: str, Description: str | None = ..., Properties: _Mapping[str, str] | None = ..., PropertiesToRemove: _Sequence[str] | None = ...) -> UpdateContextResponse: ...
@_operation
def update_device_fleet(*, DeviceFleetName: str, OutputConfig: _Mapping[str, _Any], RoleArn: str | None = ..., Description: str | None = ..., EnableIotRoleAlias: bool | None = ...) -> None: ...
@_operation
def update_devices(*, DeviceFleetName: str, Devices: _Sequence[_Mapping[str, _Any]]) -> None: ...
@_operation
def update_domain(*, DomainId: str, DefaultUserSettings: _Mapping[str, _Any] | None = ..., DomainSettingsForUpdate: _Mapping[str, _Any] | None = ..., AppSecurityGroupManagement: str | None = ..., DefaultSpaceSettings: _Mapping[str, _Any] | None = ..., SubnetIds: _Sequence[str] | None = ..., AppNetworkAccessType: str | None = ..., TagPropagation: str | None = ..., HomeEfsFileSystemCreation: str | None = ..., VpcId: str | None = ...) -> UpdateDomainResponse: ...
@_operation
def update_endpoint(*, EndpointName: str, EndpointConfigName: str, RetainAllVariantProperties: bool | None = ..., ExcludeRetainedVariantProperties: _Sequence[_Mapping[str, _Any]] | None = ..., DeploymentConfig: _Mapping[str, _Any] | None = ..., RetainDeploymentConfig: bool | None = ...) -> UpdateEndpointOutput: ...
@_operation
def update_endpoint_weights_and_capacities(*, EndpointName: str, DesiredWeightsAndCapacities: _Sequence[_Mapping[str, _Any]]) -> UpdateEndpointWeightsAndCapacitiesOutput: ...
@_operation
def update_experiment(*, ExperimentName: str, DisplayName: str | None = ..., Description: str | None = ...) -> UpdateExperimentResponse: ...
@_operation
def update_feature_group(*, FeatureGroupName: str, FeatureAdditions: _Sequence[_Mapping[str, _Any]] | None = ..., OnlineStoreConfig: _Mapping[str, _Any] | None = ..., ThroughputConfig: _Mapping[str, _Any] | None = ...) -> UpdateFeatureGroupResponse: ...
@_operation
def update_feature_metadata(*, FeatureGroupName: str, FeatureName: str, Description: str | None = ..., ParameterAdditions: _Sequence[_Mapping[str, _Any]] | None = ..., ParameterRemovals: _Sequence[str] | None = ...) -> None: ...
@_operation
def update_hub(*, HubName: str, HubDescription: str | None = ..., HubDisplayName: str | None = ..., HubSearchKeywords: _Sequence[str] | None = ...) -> UpdateHubResponse: ...
@_operation
def update_hub_content(*, HubName: str, HubContentName: str, HubContentType: str, HubContentVersion: str, HubContentDisplayName: str | None = ..., HubContentDescription: str | None = ..., HubContentMarkdown: _Any | None = ..., HubContentSearchKeywords: _Sequence[str] | None = ..., SupportStatus: str | None = ...) -> UpdateHubContentResponse: ...
@_operation
def update_hub_content_reference(*, HubName: str, HubContentName: str, HubContentType: str, MinVersion: str | None = ...) -> UpdateHubContentReferenceResponse: ...
@_operation
def update_image(*, ImageName: str, DeleteProperties: _Sequence[str] | None = ..., Description: str | None = ..., DisplayName: str | None = ..., RoleArn: str | None = ...) -> UpdateImageResponse: ...
@_operation
def update_image_version(*, ImageName: str, Alias: str | None = ..., Version: int | None = ..., AliasesToAdd: _Sequence[str] | None = ..., AliasesToDelete: _Sequence[str] | None = ..., VendorGuidance: str | None = ..., JobType: str | None = ..., MlFramework: str | None = ..., ProgrammingLang: str | None = ..., Processor: str | None = ..., Horovod: bool | None = ..., ReleaseNotes: str | None = ...) -> UpdateImageVersionResponse: ...
@_operation
def update_inference_component(*, InferenceComponentName: str, Specification: _Mapping[str, _Any] | None = ..., Specifications: _Sequence[_Mapping[str, _Any]] | None = ..., RuntimeConfig: _Mapping[str, _Any] | None = ..., DeploymentConfig: _Mapping[str, _Any] | None = ...) -> UpdateInferenceComponentOutput: ...
@_operation
def update_inference_component_runtime_config(*, InferenceComponentName: str, DesiredRuntimeConfig: _Mapping[str, _Any]) -> UpdateInferenceComponentRuntimeConfigOutput: ...
@_operation
def update_inference_experiment(*, Name: str, Schedule: _Mapping[str, _Any] | None = ..., Description: str | None = ..., ModelVariants: _Sequence[_Mapping[str, _Any]] | None = ..., DataStorageConfig: _Mapping[str, _Any] | None = ..., ShadowModeConfig: _Mapping[str, _Any] | None = ...) -> UpdateInferenceExperimentResponse: ...
@_operation
def update_inference_router(*, InferenceRouterName: str, RoutingTargets: _Sequence[_Mapping[str, _Any]]) -> UpdateInferenceRouterOutput: ...
@_operation
def update_mlflow_app(*, Arn: str, Name: str | None = ..., ArtifactStoreUri: str | None = ..., ModelRegistrationMode: str | None = ..., WeeklyMaintenanceWindowStart: str | None = ..., DefaultDomainIdList: _Sequence[str] | None = ..., AccountDefaultStatus: str | None = ...) -> UpdateMlflowAppResponse: ...
@_operation
def update_mlflow_tracking_server(*, TrackingServerName: str, ArtifactStoreUri: str | None = ..., TrackingServerSize: str | None = ..., AutomaticModelRegistration: bool | None = ..., WeeklyMaintenanceWindowStart: str | None = ..., S3BucketOwnerAccountId: str | None = ..., S3BucketOwnerVerification: bool | None = ...) -> UpdateMlflowTrackingServerResponse: ...
@_operation
def update_model_card(*, ModelCardName: str, Content: str | None = ..., ModelCardStatus: str | None = ...) -> UpdateModelCardResponse: ...
@_operation
def update_model_package(*, ModelPackageArn: str, ModelApprovalStatus: str | None = ..., ModelPackageRegistrationType: str | None = ..., ApprovalDescription: str | None = ..., CustomerMetadataProperties: _Mapping[str, str] | None = ..., CustomerMetadataPropertiesToRemove: _Sequence[str] | None = ..., AdditionalInferenceSpecificationsToAdd: _Sequence[_Mapping[str, _Any]] | None = ..., InferenceSpecification: _Mapping[str, _Any] | None = ..., SourceUri: str | None = ..., ModelCard: _Mapping[str, _Any] | None = ..., ModelLifeCycle: _Mapping[str, _Any] | None = ..., ClientToken: str | None = ...) -> UpdateModelPackageOutput: ...
@_operation
def update_monitoring_alert(*, MonitoringScheduleName: str, MonitoringAlertName: str, DatapointsToAlert: int, EvaluationPeriod: int) -> UpdateMonitoringAlertResponse: ...
@_operation
def update_monitoring_schedule(*, MonitoringScheduleName: str, MonitoringScheduleConfig: _Mapping[str, _Any]) -> UpdateMonitoringScheduleResponse: ...
@_operation
def update_notebook_instance(*, NotebookInstanceName: str, InstanceType: str | None = ..., IpAddressType: str | None = ..., PlatformIdentifier: str | None = ..., RoleArn: str | None = ..., LifecycleConfigName: str | None = ..., DisassociateLifecycleConfig: bool | None = ..., VolumeSizeInGB: int | None = ..., DefaultCodeRepository: str | None = ..., AdditionalCodeRepositories: _Sequence[str] | None = ..., AcceleratorTypes: _Sequence[str] | None = ..., DisassociateAcceleratorTypes: bool | None = ..., DisassociateDefaultCodeRepository: bool | None = ..., DisassociateAdditionalCodeRepositories: bool | None = ..., RootAccess: str | None = ..., InstanceMetadataServiceConfiguration: _Mapping[str, _Any] | None = ...) -> UpdateNotebookInstanceOutput: ...
@_operation
def update_notebook_instance_lifecycle_config(*, NotebookInstanceLifecycleConfigName: str, OnCreate: _Sequence[_Mapping[str, _Any]] | None = ..., OnStart: _Sequence[_Mapping[str, _Any]] | None = ...) -> UpdateNotebookInstanceLifecycleConfigOutput: ...
@_operation
def update_partner_app(*, Arn: str, MaintenanceConfig: _Mapping[str, _Any] | None = ..., Tier: str | None = ..., ApplicationConfig: _Mapping[str, _Any] | None = ..., IdcConfig: _Mapping[str, _Any] | None = ..., AuthType: str | None = ..., EnableIamSessionBasedIdentity: bool | None = ..., EnableAutoMinorVersionUpgrade: bool | None = ..., AppVersion: str | None = ..., ClientToken: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> UpdatePartnerAppResponse: ...
@_operation
def update_pipeline(*, PipelineName: str, PipelineDisplayName: str | None = ..., PipelineDefinition: str | None = ..., PipelineDefinitionS3Location: _Mapping[str, _Any] | None = ..., PipelineDescription: str | None = ..., RoleArn: str | None = ..., ParallelismConfiguration: _Mapping[str, _Any] | None = ..., PipelineVersionAliases: _Sequence[str] | None = ...) -> UpdatePipelineResponse: ...
@_operation
def update_pipeline_execution(*, PipelineExecutionArn: str, PipelineExecutionDescription: str | None = ..., PipelineExecutionDisplayName: str | None = ..., ParallelismConfiguration: _Mapping[str, _Any] | None = ...) -> UpdatePipelineExecutionResponse: ...
@_operation
def update_pipeline_version(*, PipelineArn: str, PipelineVersionId: int, PipelineVersionDisplayName: str | None = ..., PipelineVersionDescription: str | None = ..., PipelineVersionAliasOperations: _Mapping[str, _Any] | None = ...) -> UpdatePipelineVersionResponse: ...
@_operation
def update_project(*, ProjectName: str, ProjectDescription: str | None = ..., ServiceCatalogProvisioningUpdateDetails: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., TemplateProvidersToUpdate: _Sequence[_Mapping[str, _Any]] | None = ...) -> UpdateProjectOutput: ...
@_operation
def update_space(*, DomainId: str, SpaceName: str, SpaceSettings: _Mapping[str, _Any] | None = ..., SpaceDisplayName: str | None = ...) -> UpdateSpaceResponse: ...
@_operation
def update_training_job(*, TrainingJobName: str, ProfilerConfig: _Mapping[str, _Any] | None = ..., ProfilerRuleConfigurations: _Sequence[_Mapping[str, _Any]] | None = ..., ResourceConfig: _Mapping[str, _Any] | None = ..., RemoteDebugConfig: _Mapping[str, _Any] | None = ...) -> UpdateTrainingJobResponse: ...
@_operation
def update_trial(*, TrialName: str, DisplayName: str | None = ...) -> UpdateTrialResponse: ...
@_operation
def update_trial_component(*, TrialComponentName: str, DisplayName: str | None = ..., Status: _Mapping[str, _Any] | None = ..., StartTime: str | _datetime | None = ..., EndTime: str | _datetime | None = ..., Parameters: _Mapping[str, _Mapping[str, _Any]] | None = ..., ParametersToRemove: _Sequence[str] | None = ..., InputArtifacts: _Mapping[str, _Mapping[str, _Any]] | None = ..., InputArtifactsToRemove: _Sequence[str] | None = ..., OutputArtifacts: _Mapping[str, _Mapping[str, _Any]] | None = ..., OutputArtifactsToRemove: _Sequence[str] | None = ...) -> UpdateTrialComponentResponse: ...
@_operation
def update_user_profile(*, DomainId: str, UserProfileName: str, UserSettings: _Mapping[str, _Any] | None = ...) -> UpdateUserProfileResponse: ...
@_operation
def update_workforce(*, WorkforceName: str, SourceIpConfig: _Mapping[str, _Any] | None = ..., OidcConfig: _Mapping[str, _Any] | None = ..., WorkforceVpcConfig: _Mapping[str, _Any] | None = ..., IpAddressType: str | None = ...) -> UpdateWorkforceResponse: ...
@_operation
def update_workteam(*, WorkteamName: str, MemberDefinitions: _Sequence[_Mapping[str, _Any]] | None = ..., Description: str | None = ..., NotificationConfiguration: _Mapping[str, _Any] | None = ..., WorkerAccessConfiguration: _Mapping[str, _Any] | None = ...) -> UpdateWorkteamResponse: ...
