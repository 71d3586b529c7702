"""The types of `batch` in workflows. Made by `stepsmith stubs batch` from botocore's model."""

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
    class BatchException(_AwsError): ...
    class ClientException(BatchException): ...
    class SdkClientException(_AwsError): ...
    class ServerException(BatchException): ...

class ArrayPropertiesDetail(_Structure):
    StatusSummary: dict[str, int] | None
    StatusSummaryLastUpdatedAt: int | None
    Size: int | None
    Index: int | None
class ArrayPropertiesSummary(_Structure):
    Size: int | None
    Index: int | None
    StatusSummary: dict[str, int] | None
    StatusSummaryLastUpdatedAt: int | None
class AttemptContainerDetail(_Structure):
    ContainerInstanceArn: str | None
    TaskArn: str | None
    ExitCode: int | None
    Reason: str | None
    LogStreamName: str | None
    NetworkInterfaces: list[NetworkInterface] | None
class AttemptDetail(_Structure):
    Container: AttemptContainerDetail | None
    StartedAt: int | None
    StoppedAt: int | None
    StatusReason: str | None
    TaskProperties: list[AttemptEcsTaskDetails] | None
class AttemptEcsTaskDetails(_Structure):
    ContainerInstanceArn: str | None
    TaskArn: str | None
    Containers: list[AttemptTaskContainerDetails] | None
class AttemptTaskContainerDetails(_Structure):
    ExitCode: int | None
    Name: str | None
    Reason: str | None
    LogStreamName: str | None
    NetworkInterfaces: list[NetworkInterface] | None
class CancelJobResponse(_Structure): ...
class CancelJobsErrorDetail(_Structure):
    Job: str
    Code: str
    Message: str
class CancelJobsResponse(_Structure):
    Successful: list[str]
    Errors: list[CancelJobsErrorDetail]
class CapacityLimit(_Structure):
    MaxCapacity: int | None
    CapacityUnit: str | None
class CapacityReservationRequest(_Structure):
    ReservationGroupArn: str | None
    ReservationPreference: str | None
class ComputeEnvironmentDetail(_Structure):
    ComputeEnvironmentName: str
    ComputeEnvironmentArn: str
    UnmanagedvCpus: int | None
    EcsClusterArn: str | None
    Tags: dict[str, str] | None
    Type: str | None
    State: str | None
    Status: str | None
    StatusReason: str | None
    ComputeResources: ComputeResource | None
    ServiceRole: str | None
    UpdatePolicy: UpdatePolicy_ | None
    EksConfiguration: EksConfiguration_ | None
    ContainerOrchestrationType: str | None
    Uuid: str | None
    Context: str | None
    EcsSettings: EcsSettings_ | None
class ComputeEnvironmentOrder(_Structure):
    Order: int
    ComputeEnvironment: str
class ComputeResource(_Structure):
    Type: str
    AllocationStrategy: str | None
    MinvCpus: int | None
    MaxvCpus: int
    DesiredvCpus: int | None
    InstanceTypes: list[str] | None
    ImageId: str | None
    Subnets: list[str] | None
    SecurityGroupIds: list[str] | None
    Ec2KeyPair: str | None
    InstanceRole: str | None
    Tags: dict[str, str] | None
    PlacementGroup: str | None
    BidPercentage: int | None
    SpotIamFleetRole: str | None
    LaunchTemplate: LaunchTemplateSpecification | None
    Ec2Configuration: list[Ec2Configuration_] | None
    ScalingPolicy: ComputeScalingPolicy | None
    ManagedInstancesProvider: ManagedInstancesProvider_ | None
    CapacityTags: dict[str, str] | None
class ComputeScalingPolicy(_Structure):
    MinScaleDownDelayMinutes: int | None
class ConsumableResourceProperties(_Structure):
    ConsumableResourceList: list[ConsumableResourceRequirement] | None
class ConsumableResourceRequirement(_Structure):
    ConsumableResource: str | None
    Quantity: int | None
class ConsumableResourceSummary(_Structure):
    ConsumableResourceArn: str
    ConsumableResourceName: str
    TotalQuantity: int | None
    InUseQuantity: int | None
    ResourceType: str | None
class ContainerDetail(_Structure):
    Image: str | None
    Vcpus: int | None
    Memory: int | None
    Command: list[str] | None
    JobRoleArn: str | None
    ExecutionRoleArn: str | None
    Volumes: list[Volume] | None
    Environment: list[KeyValuePair] | None
    MountPoints: list[MountPoint] | None
    ReadonlyRootFilesystem: bool | None
    Ulimits: list[Ulimit] | None
    Privileged: bool | None
    User: str | None
    ExitCode: int | None
    Reason: str | None
    ContainerInstanceArn: str | None
    TaskArn: str | None
    LogStreamName: str | None
    InstanceType: str | None
    NetworkInterfaces: list[NetworkInterface] | None
    ResourceRequirements: list[ResourceRequirement] | None
    LinuxParameters: LinuxParameters_ | None
    LogConfiguration: LogConfiguration_ | None
    Secrets: list[Secret] | None
    NetworkConfiguration: NetworkConfiguration_ | None
    FargatePlatformConfiguration: FargatePlatformConfiguration_ | None
    EphemeralStorage: EphemeralStorage_ | None
    RuntimePlatform: RuntimePlatform_ | None
    RepositoryCredentials: RepositoryCredentials_ | None
    EnableExecuteCommand: bool | None
class ContainerProperties(_Structure):
    Image: str | None
    Vcpus: int | None
    Memory: int | None
    Command: list[str] | None
    JobRoleArn: str | None
    ExecutionRoleArn: str | None
    Volumes: list[Volume] | None
    Environment: list[KeyValuePair] | None
    MountPoints: list[MountPoint] | None
    ReadonlyRootFilesystem: bool | None
    Privileged: bool | None
    Ulimits: list[Ulimit] | None
    User: str | None
    InstanceType: str | None
    ResourceRequirements: list[ResourceRequirement] | None
    LinuxParameters: LinuxParameters_ | None
    LogConfiguration: LogConfiguration_ | None
    Secrets: list[Secret] | None
    NetworkConfiguration: NetworkConfiguration_ | None
    FargatePlatformConfiguration: FargatePlatformConfiguration_ | None
    EnableExecuteCommand: bool | None
    EphemeralStorage: EphemeralStorage_ | None
    RuntimePlatform: RuntimePlatform_ | None
    RepositoryCredentials: RepositoryCredentials_ | None
class ContainerSummary(_Structure):
    ExitCode: int | None
    Reason: str | None
class CreateComputeEnvironmentResponse(_Structure):
    ComputeEnvironmentName: str | None
    ComputeEnvironmentArn: str | None
class CreateConsumableResourceResponse(_Structure):
    ConsumableResourceName: str
    ConsumableResourceArn: str
class CreateJobQueueResponse(_Structure):
    JobQueueName: str
    JobQueueArn: str
class CreateQuotaShareResponse(_Structure):
    QuotaShareName: str | None
    QuotaShareArn: str | None
class CreateSchedulingPolicyResponse(_Structure):
    Name: str
    Arn: str
class CreateServiceEnvironmentResponse(_Structure):
    ServiceEnvironmentName: str
    ServiceEnvironmentArn: str
class DeleteComputeEnvironmentResponse(_Structure): ...
class DeleteConsumableResourceResponse(_Structure): ...
class DeleteJobQueueResponse(_Structure): ...
class DeleteQuotaShareResponse(_Structure): ...
class DeleteSchedulingPolicyResponse(_Structure): ...
class DeleteServiceEnvironmentResponse(_Structure): ...
class DeregisterJobDefinitionResponse(_Structure): ...
class DescribeComputeEnvironmentsResponse(_Structure):
    ComputeEnvironments: list[ComputeEnvironmentDetail] | None
    NextToken: str | None
class DescribeConsumableResourceResponse(_Structure):
    ConsumableResourceName: str
    ConsumableResourceArn: str
    TotalQuantity: int | None
    InUseQuantity: int | None
    AvailableQuantity: int | None
    ResourceType: str | None
    CreatedAt: int | None
    Tags: dict[str, str] | None
class DescribeJobDefinitionsResponse(_Structure):
    JobDefinitions: list[JobDefinition] | None
    NextToken: str | None
class DescribeJobQueuesResponse(_Structure):
    JobQueues: list[JobQueueDetail] | None
    NextToken: str | None
class DescribeJobsResponse(_Structure):
    Jobs: list[JobDetail] | None
class DescribeQuotaShareResponse(_Structure):
    QuotaShareName: str | None
    QuotaShareArn: str | None
    JobQueueArn: str | None
    CapacityLimits: list[QuotaShareCapacityLimit] | None
    ResourceSharingConfiguration: QuotaShareResourceSharingConfiguration | None
    PreemptionConfiguration: QuotaSharePreemptionConfiguration | None
    State: str | None
    Status: str | None
    Tags: dict[str, str] | None
class DescribeSchedulingPoliciesResponse(_Structure):
    SchedulingPolicies: list[SchedulingPolicyDetail] | None
class DescribeServiceEnvironmentsResponse(_Structure):
    ServiceEnvironments: list[ServiceEnvironmentDetail] | None
    NextToken: str | None
class DescribeServiceJobResponse(_Structure):
    Attempts: list[ServiceJobAttemptDetail] | None
    CapacityUsage: list[ServiceJobCapacityUsageDetail] | None
    CreatedAt: int | None
    IsTerminated: bool | None
    JobArn: str | None
    JobId: str
    JobName: str
    JobQueue: str
    LatestAttempt: LatestServiceJobAttempt | None
    RetryStrategy: ServiceJobRetryStrategy | None
    ScheduledAt: int | None
    SchedulingPriority: int | None
    ServiceRequestPayload: str | None
    ServiceJobType: str
    ShareIdentifier: str | None
    QuotaShareName: str | None
    PreemptionConfiguration: ServiceJobPreemptionConfiguration | None
    PreemptionSummary: ServiceJobPreemptionSummary | None
    StartedAt: int
    Status: str
    StatusReason: str | None
    StoppedAt: int | None
    Tags: dict[str, str] | None
    TimeoutConfig: ServiceJobTimeout | None
class Device(_Structure):
    HostPath: str
    ContainerPath: str | None
    Permissions: list[str] | None
class EFSAuthorizationConfig(_Structure):
    AccessPointId: str | None
    Iam: str | None
class EFSVolumeConfiguration(_Structure):
    FileSystemId: str
    RootDirectory: str | None
    TransitEncryption: str | None
    TransitEncryptionPort: int | None
    AuthorizationConfig: EFSAuthorizationConfig | None
class Ec2Configuration(_Structure):
    ImageType: str
    ImageIdOverride: str | None
    BatchImageStatus: str | None
    ImageKubernetesVersion: str | None
class EcsProperties(_Structure):
    TaskProperties: list[EcsTaskProperties]
class EcsPropertiesDetail(_Structure):
    TaskProperties: list[EcsTaskDetails] | None
class EcsSettings(_Structure):
    ContainerInsights: str | None
class EcsTaskDetails(_Structure):
    Containers: list[TaskContainerDetails] | None
    ContainerInstanceArn: str | None
    TaskArn: str | None
    EphemeralStorage: EphemeralStorage_ | None
    ExecutionRoleArn: str | None
    PlatformVersion: str | None
    IpcMode: str | None
    TaskRoleArn: str | None
    PidMode: str | None
    NetworkConfiguration: NetworkConfiguration_ | None
    RuntimePlatform: RuntimePlatform_ | None
    Volumes: list[Volume] | None
    EnableExecuteCommand: bool | None
    NetworkMode: str | None
class EcsTaskProperties(_Structure):
    Containers: list[TaskContainerProperties]
    EphemeralStorage: EphemeralStorage_ | None
    ExecutionRoleArn: str | None
    PlatformVersion: str | None
    IpcMode: str | None
    TaskRoleArn: str | None
    PidMode: str | None
    NetworkConfiguration: NetworkConfiguration_ | None
    RuntimePlatform: RuntimePlatform_ | None
    Volumes: list[Volume] | None
    EnableExecuteCommand: bool | None
    NetworkMode: str | None
class EksAccessEntry(_Structure):
    DesiredState: str
    Status: str | None
class EksAttemptContainerDetail(_Structure):
    Name: str | None
    ContainerID: str | None
    ExitCode: int | None
    Reason: str | None
class EksAttemptDetail(_Structure):
    Containers: list[EksAttemptContainerDetail] | None
    InitContainers: list[EksAttemptContainerDetail] | None
    EksClusterArn: str | None
    PodName: str | None
    PodNamespace: str | None
    NodeName: str | None
    StartedAt: int | None
    StoppedAt: int | None
    StatusReason: str | None
class EksConfiguration(_Structure):
    EksClusterArn: str
    KubernetesNamespace: str
    AccessEntry: EksAccessEntry | None
class EksContainer(_Structure):
    Name: str | None
    Image: str
    ImagePullPolicy: str | None
    Command: list[str] | None
    Args: list[str] | None
    Env: list[EksContainerEnvironmentVariable] | None
    Resources: EksContainerResourceRequirements | None
    VolumeMounts: list[EksContainerVolumeMount] | None
    SecurityContext: EksContainerSecurityContext | None
class EksContainerDetail(_Structure):
    Name: str | None
    Image: str | None
    ImagePullPolicy: str | None
    Command: list[str] | None
    Args: list[str] | None
    Env: list[EksContainerEnvironmentVariable] | None
    Resources: EksContainerResourceRequirements | None
    ExitCode: int | None
    Reason: str | None
    VolumeMounts: list[EksContainerVolumeMount] | None
    SecurityContext: EksContainerSecurityContext | None
class EksContainerEnvironmentVariable(_Structure):
    Name: str
    Value: str | None
class EksContainerLinuxCapabilities(_Structure):
    Add: list[str] | None
    Drop: list[str] | None
class EksContainerResourceRequirements(_Structure):
    Limits: dict[str, str] | None
    Requests: dict[str, str] | None
class EksContainerSecurityContext(_Structure):
    RunAsUser: int | None
    RunAsGroup: int | None
    Privileged: bool | None
    AllowPrivilegeEscalation: bool | None
    ReadOnlyRootFilesystem: bool | None
    RunAsNonRoot: bool | None
    Capabilities: EksContainerLinuxCapabilities | None
    SeccompProfile: EksSeccompProfile | None
class EksContainerVolumeMount(_Structure):
    Name: str | None
    MountPath: str | None
    SubPath: str | None
    ReadOnly: bool | None
class EksEmptyDir(_Structure):
    Medium: str | None
    SizeLimit: str | None
class EksHostPath(_Structure):
    Path: str | None
class EksMetadata(_Structure):
    Labels: dict[str, str] | None
    Annotations: dict[str, str] | None
    Namespace: str | None
class EksPersistentVolumeClaim(_Structure):
    ClaimName: str
    ReadOnly: bool | None
class EksPodProperties(_Structure):
    ServiceAccountName: str | None
    HostNetwork: bool | None
    DnsPolicy: str | None
    ImagePullSecrets: list[ImagePullSecret] | None
    Containers: list[EksContainer] | None
    InitContainers: list[EksContainer] | None
    Volumes: list[EksVolume] | None
    Metadata: EksMetadata | None
    ShareProcessNamespace: bool | None
    SecurityContext: EksPodSecurityContext | None
class EksPodPropertiesDetail(_Structure):
    ServiceAccountName: str | None
    HostNetwork: bool | None
    DnsPolicy: str | None
    ImagePullSecrets: list[ImagePullSecret] | None
    Containers: list[EksContainerDetail] | None
    InitContainers: list[EksContainerDetail] | None
    Volumes: list[EksVolume] | None
    PodName: str | None
    NodeName: str | None
    Metadata: EksMetadata | None
    ShareProcessNamespace: bool | None
    SecurityContext: EksPodSecurityContext | None
class EksPodSecurityContext(_Structure):
    RunAsUser: int | None
    RunAsGroup: int | None
    RunAsNonRoot: bool | None
    SeccompProfile: EksSeccompProfile | None
    FsGroup: int | None
class EksProperties(_Structure):
    PodProperties: EksPodProperties | None
class EksPropertiesDetail(_Structure):
    PodProperties: EksPodPropertiesDetail | None
class EksSeccompProfile(_Structure):
    Type: str
    LocalhostProfile: str | None
class EksSecret(_Structure):
    SecretName: str
    Optional: bool | None
class EksVolume(_Structure):
    Name: str
    HostPath: EksHostPath | None
    EmptyDir: EksEmptyDir | None
    Secret: EksSecret | None
    PersistentVolumeClaim: EksPersistentVolumeClaim | None
class EphemeralStorage(_Structure):
    SizeInGiB: int
class EvaluateOnExit(_Structure):
    OnStatusReason: str | None
    OnReason: str | None
    OnExitCode: str | None
    Action: str
class FairshareCapacityUsage(_Structure):
    CapacityUnit: str | None
    Quantity: float | None
class FairshareCapacityUtilization(_Structure):
    ShareIdentifier: str | None
    CapacityUsage: list[FairshareCapacityUsage] | None
class FairsharePolicy(_Structure):
    ShareDecaySeconds: int | None
    ComputeReservation: int | None
    ShareDistribution: list[ShareAttributes] | None
class FairshareUtilizationDetail(_Structure):
    ActiveShareCount: int | None
    TopCapacityUtilization: list[FairshareCapacityUtilization] | None
class FargatePlatformConfiguration(_Structure):
    PlatformVersion: str | None
class FirelensConfiguration(_Structure):
    Type: str
    Options: dict[str, str] | None
class FrontOfQueueDetail(_Structure):
    Jobs: list[FrontOfQueueJobSummary] | None
    LastUpdatedAt: int | None
class FrontOfQueueJobSummary(_Structure):
    JobArn: str | None
    EarliestTimeAtPosition: int | None
class FrontOfQuotaShareJobSummary(_Structure):
    JobArn: str | None
    EarliestTimeAtPosition: int | None
class FrontOfQuotaSharesDetail(_Structure):
    QuotaShares: dict[str, list[FrontOfQuotaShareJobSummary]] | None
    LastUpdatedAt: int | None
class GetJobQueueSnapshotResponse(_Structure):
    FrontOfQueue: FrontOfQueueDetail | None
    FrontOfQuotaShares: FrontOfQuotaSharesDetail | None
    QueueUtilization: QueueSnapshotUtilizationDetail | None
class Host(_Structure):
    SourcePath: str | None
class ImagePullSecret(_Structure):
    Name: str
class InfrastructureOptimization(_Structure):
    ScaleInAfter: int | None
class InstanceLaunchTemplate(_Structure):
    Ec2InstanceProfileArn: str
    NetworkConfiguration: ManagedInstancesNetworkConfiguration
    InstanceRequirements: InstanceRequirementsRequest | None
    CapacityOptionType: str | None
    StorageConfiguration: ManagedInstancesStorageConfiguration | None
    Monitoring: str | None
    FipsEnabled: bool | None
    CapacityReservations: CapacityReservationRequest | None
    InstanceMetadataTagsPropagation: bool | None
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfiguration | None
class InstanceRequirementsRequest(_Structure):
    AllowedInstanceTypes: list[str] | None
class JobCapacityUsageSummary(_Structure):
    CapacityUnit: str | None
    Quantity: float | None
class JobDefinition(_Structure):
    JobDefinitionName: str
    JobDefinitionArn: str
    Revision: int
    Status: str | None
    Type: str
    SchedulingPriority: int | None
    Parameters: dict[str, str] | None
    RetryStrategy: RetryStrategy_ | None
    ContainerProperties: ContainerProperties_ | None
    Timeout: JobTimeout | None
    NodeProperties: NodeProperties_ | None
    Tags: dict[str, str] | None
    PropagateTags: bool | None
    PlatformCapabilities: list[str] | None
    EcsProperties: EcsProperties_ | None
    EksProperties: EksProperties_ | None
    ContainerOrchestrationType: str | None
    ConsumableResourceProperties: ConsumableResourceProperties_ | None
class JobDependency(_Structure):
    JobId: str | None
    Type: str | None
class JobDetail(_Structure):
    JobArn: str | None
    JobName: str
    JobId: str
    JobQueue: str
    Status: str
    ShareIdentifier: str | None
    SchedulingPriority: int | None
    Attempts: list[AttemptDetail] | None
    StatusReason: str | None
    CreatedAt: int | None
    RetryStrategy: RetryStrategy_ | None
    StartedAt: int
    StoppedAt: int | None
    DependsOn: list[JobDependency] | None
    JobDefinition: str
    Parameters: dict[str, str] | None
    Container: ContainerDetail | None
    NodeDetails: NodeDetails_ | None
    NodeProperties: NodeProperties_ | None
    ArrayProperties: ArrayPropertiesDetail | None
    Timeout: JobTimeout | None
    Tags: dict[str, str] | None
    PropagateTags: bool | None
    PlatformCapabilities: list[str] | None
    EksProperties: EksPropertiesDetail | None
    EksAttempts: list[EksAttemptDetail] | None
    EcsProperties: EcsPropertiesDetail | None
    IsCancelled: bool | None
    IsTerminated: bool | None
    ConsumableResourceProperties: ConsumableResourceProperties_ | None
class JobQueueDetail(_Structure):
    JobQueueName: str
    JobQueueArn: str
    State: str
    SchedulingPolicyArn: str | None
    Status: str | None
    StatusReason: str | None
    Priority: int
    ComputeEnvironmentOrder: list[ComputeEnvironmentOrder_]
    ServiceEnvironmentOrder: list[ServiceEnvironmentOrder_] | None
    JobQueueType: str | None
    Tags: dict[str, str] | None
    JobStateTimeLimitActions: list[JobStateTimeLimitAction] | None
class JobStateTimeLimitAction(_Structure):
    Reason: str
    State: str
    MaxTimeSeconds: int
    Action: str
class JobSummary(_Structure):
    JobArn: str | None
    JobId: str
    JobName: str
    CapacityUsage: list[JobCapacityUsageSummary] | None
    CreatedAt: int | None
    ScheduledAt: int | None
    ShareIdentifier: str | None
    Status: str | None
    StatusReason: str | None
    StartedAt: int | None
    StoppedAt: int | None
    Container: ContainerSummary | None
    ArrayProperties: ArrayPropertiesSummary | None
    NodeProperties: NodePropertiesSummary | None
    JobDefinition: str | None
    IsCancelled: bool | None
    IsTerminated: bool | None
class JobTimeout(_Structure):
    AttemptDurationSeconds: int | None
class KeyValuePair(_Structure):
    Name: str | None
    Value: str | None
class LatestServiceJobAttempt(_Structure):
    ServiceResourceId: ServiceResourceId_ | None
class LaunchTemplateSpecification(_Structure):
    LaunchTemplateId: str | None
    LaunchTemplateName: str | None
    Version: str | None
    Overrides: list[LaunchTemplateSpecificationOverride] | None
    UserdataType: str | None
class LaunchTemplateSpecificationOverride(_Structure):
    LaunchTemplateId: str | None
    LaunchTemplateName: str | None
    Version: str | None
    TargetInstanceTypes: list[str] | None
    UserdataType: str | None
class LinuxParameters(_Structure):
    Devices: list[Device] | None
    InitProcessEnabled: bool | None
    SharedMemorySize: int | None
    Tmpfs: list[Tmpfs_] | None
    MaxSwap: int | None
    Swappiness: int | None
class ListConsumableResourcesResponse(_Structure):
    ConsumableResources: list[ConsumableResourceSummary]
    NextToken: str | None
class ListJobsByConsumableResourceResponse(_Structure):
    Jobs: list[ListJobsByConsumableResourceSummary]
    NextToken: str | None
class ListJobsByConsumableResourceSummary(_Structure):
    JobArn: str
    JobQueueArn: str
    JobName: str
    JobDefinitionArn: str | None
    ShareIdentifier: str | None
    JobStatus: str
    Quantity: int
    StatusReason: str | None
    StartedAt: int | None
    CreatedAt: int
    ConsumableResourceProperties: ConsumableResourceProperties_
class ListJobsResponse(_Structure):
    JobSummaryList: list[JobSummary]
    NextToken: str | None
class ListQuotaSharesResponse(_Structure):
    QuotaShares: list[QuotaShareDetail] | None
    NextToken: str | None
class ListSchedulingPoliciesResponse(_Structure):
    SchedulingPolicies: list[SchedulingPolicyListingDetail] | None
    NextToken: str | None
class ListServiceJobsResponse(_Structure):
    JobSummaryList: list[ServiceJobSummary]
    NextToken: str | None
class ListTagsForResourceResponse(_Structure):
    Tags: dict[str, str] | None
class LogConfiguration(_Structure):
    LogDriver: str
    Options: dict[str, str] | None
    SecretOptions: list[Secret] | None
class ManagedInstancesLocalStorageConfiguration(_Structure):
    UseLocalStorage: bool | None
class ManagedInstancesNetworkConfiguration(_Structure):
    Subnets: list[str]
    SecurityGroups: list[str]
class ManagedInstancesProvider(_Structure):
    PropagateTags: str | None
    InfrastructureRoleArn: str
    InstanceLaunchTemplate: InstanceLaunchTemplate_
    InfrastructureOptimization: InfrastructureOptimization_ | None
class ManagedInstancesStorageConfiguration(_Structure):
    StorageSizeGiB: int | None
class MountPoint(_Structure):
    ContainerPath: str | None
    ReadOnly: bool | None
    SourceVolume: str | None
class NetworkConfiguration(_Structure):
    AssignPublicIp: str | None
class NetworkInterface(_Structure):
    AttachmentId: str | None
    Ipv6Address: str | None
    PrivateIpv4Address: str | None
class NodeDetails(_Structure):
    NodeIndex: int | None
    IsMainNode: bool | None
class NodeProperties(_Structure):
    NumNodes: int
    MainNode: int
    NodeRangeProperties: list[NodeRangeProperty]
class NodePropertiesSummary(_Structure):
    IsMainNode: bool | None
    NumNodes: int | None
    NodeIndex: int | None
class NodeRangeProperty(_Structure):
    TargetNodes: str
    Container: ContainerProperties | None
    InstanceTypes: list[str] | None
    EcsProperties: EcsProperties_ | None
    EksProperties: EksProperties_ | None
    ConsumableResourceProperties: ConsumableResourceProperties_ | None
class QueueSnapshotCapacityUsage(_Structure):
    CapacityUnit: str | None
    Quantity: float | None
class QueueSnapshotUtilizationDetail(_Structure):
    TotalCapacityUsage: list[QueueSnapshotCapacityUsage] | None
    FairshareUtilization: FairshareUtilizationDetail | None
    QuotaShareUtilization: QuotaShareUtilizationDetail | None
    LastUpdatedAt: int | None
class QuotaShareCapacityLimit(_Structure):
    MaxCapacity: int
    CapacityUnit: str
class QuotaShareCapacityUsage(_Structure):
    CapacityUnit: str | None
    Quantity: float | None
class QuotaShareCapacityUtilization(_Structure):
    QuotaShareName: str | None
    CapacityUsage: list[QuotaShareCapacityUsage] | None
class QuotaShareDetail(_Structure):
    QuotaShareName: str | None
    QuotaShareArn: str | None
    JobQueueArn: str | None
    CapacityLimits: list[QuotaShareCapacityLimit] | None
    ResourceSharingConfiguration: QuotaShareResourceSharingConfiguration | None
    PreemptionConfiguration: QuotaSharePreemptionConfiguration | None
    State: str | None
    Status: str | None
class QuotaSharePolicy(_Structure):
    IdleResourceAssignmentStrategy: str
class QuotaSharePreemptionConfiguration(_Structure):
    InSharePreemption: str
class QuotaShareResourceSharingConfiguration(_Structure):
    Strategy: str
    BorrowLimit: int | None
class QuotaShareUtilizationDetail(_Structure):
    TopCapacityUtilization: list[QuotaShareCapacityUtilization] | None
class RegisterJobDefinitionResponse(_Structure):
    JobDefinitionName: str
    JobDefinitionArn: str
    Revision: int
class RepositoryCredentials(_Structure):
    CredentialsParameter: str
class ResourceRequirement(_Structure):
    Value: str
    Type: str
class RetryStrategy(_Structure):
    Attempts: int | None
    EvaluateOnExit: list[EvaluateOnExit_] | None
class RuntimePlatform(_Structure):
    OperatingSystemFamily: str | None
    CpuArchitecture: str | None
class S3FilesVolumeConfiguration(_Structure):
    FileSystemArn: str
    RootDirectory: str | None
    TransitEncryptionPort: int | None
    AccessPointArn: str | None
class SchedulingPolicyDetail(_Structure):
    Name: str
    Arn: str
    QuotaSharePolicy: QuotaSharePolicy_ | None
    FairsharePolicy: FairsharePolicy_ | None
    Tags: dict[str, str] | None
class SchedulingPolicyListingDetail(_Structure):
    Arn: str
class Secret(_Structure):
    Name: str
    ValueFrom: str
class ServiceEnvironmentDetail(_Structure):
    ServiceEnvironmentName: str
    ServiceEnvironmentArn: str
    ServiceEnvironmentType: str
    State: str | None
    Status: str | None
    CapacityLimits: list[CapacityLimit]
    Tags: dict[str, str] | None
class ServiceEnvironmentOrder(_Structure):
    Order: int
    ServiceEnvironment: str
class ServiceJobAttemptDetail(_Structure):
    ServiceResourceId: ServiceResourceId_ | None
    StartedAt: int | None
    StoppedAt: int | None
    StatusReason: str | None
class ServiceJobCapacityUsageDetail(_Structure):
    CapacityUnit: str | None
    Quantity: float | None
class ServiceJobCapacityUsageSummary(_Structure):
    CapacityUnit: str | None
    Quantity: float | None
class ServiceJobEvaluateOnExit(_Structure):
    Action: str | None
    OnStatusReason: str | None
class ServiceJobPreemptedAttempt(_Structure):
    ServiceResourceId: ServiceResourceId_ | None
    StartedAt: int | None
    StoppedAt: int | None
    StatusReason: str | None
class ServiceJobPreemptionConfiguration(_Structure):
    PreemptionRetriesBeforeTermination: int | None
class ServiceJobPreemptionSummary(_Structure):
    PreemptedAttemptCount: int | None
    RecentPreemptedAttempts: list[ServiceJobPreemptedAttempt] | None
class ServiceJobRetryStrategy(_Structure):
    Attempts: int
    EvaluateOnExit: list[ServiceJobEvaluateOnExit] | None
class ServiceJobSummary(_Structure):
    LatestAttempt: LatestServiceJobAttempt | None
    CapacityUsage: list[ServiceJobCapacityUsageSummary] | None
    CreatedAt: int | None
    JobArn: str | None
    JobId: str
    JobName: str
    ScheduledAt: int | None
    ServiceJobType: str
    ShareIdentifier: str | None
    QuotaShareName: str | None
    Status: str | None
    StatusReason: str | None
    StartedAt: int | None
    StoppedAt: int | None
    IsTerminated: bool | None
class ServiceJobTimeout(_Structure):
    AttemptDurationSeconds: int | None
class ServiceResourceId(_Structure):
    Name: str
    Value: str
class ShareAttributes(_Structure):
    ShareIdentifier: str
    WeightFactor: float | None
class SubmitJobResponse(_Structure):
    JobArn: str | None
    JobName: str
    JobId: str
class SubmitServiceJobResponse(_Structure):
    JobArn: str | None
    JobName: str
    JobId: str
class TagResourceResponse(_Structure): ...
class TaskContainerDependency(_Structure):
    ContainerName: str | None
    Condition: str | None
class TaskContainerDetails(_Structure):
    Command: list[str] | None
    DependsOn: list[TaskContainerDependency] | None
    Environment: list[KeyValuePair] | None
    Essential: bool | None
    FirelensConfiguration: FirelensConfiguration_ | None
    Image: str | None
    LinuxParameters: LinuxParameters_ | None
    LogConfiguration: LogConfiguration_ | None
    MountPoints: list[MountPoint] | None
    Name: str | None
    Privileged: bool | None
    ReadonlyRootFilesystem: bool | None
    RepositoryCredentials: RepositoryCredentials_ | None
    ResourceRequirements: list[ResourceRequirement] | None
    Secrets: list[Secret] | None
    Ulimits: list[Ulimit] | None
    User: str | None
    StartTimeout: int | None
    StopTimeout: int | None
    ExitCode: int | None
    Reason: str | None
    LogStreamName: str | None
    NetworkInterfaces: list[NetworkInterface] | None
class TaskContainerProperties(_Structure):
    Command: list[str] | None
    DependsOn: list[TaskContainerDependency] | None
    Environment: list[KeyValuePair] | None
    Essential: bool | None
    FirelensConfiguration: FirelensConfiguration_ | None
    Image: str
    LinuxParameters: LinuxParameters_ | None
    LogConfiguration: LogConfiguration_ | None
    MountPoints: list[MountPoint] | None
    Name: str | None
    Privileged: bool | None
    ReadonlyRootFilesystem: bool | None
    RepositoryCredentials: RepositoryCredentials_ | None
    ResourceRequirements: list[ResourceRequirement] | None
    Secrets: list[Secret] | None
    Ulimits: list[Ulimit] | None
    User: str | None
    StartTimeout: int | None
    StopTimeout: int | None
class TerminateJobResponse(_Structure): ...
class TerminateJobsErrorDetail(_Structure):
    Job: str
    Code: str
    Message: str
class TerminateJobsResponse(_Structure):
    Successful: list[str]
    Errors: list[TerminateJobsErrorDetail]
class TerminateServiceJobResponse(_Structure): ...
class TerminateServiceJobsErrorDetail(_Structure):
    Job: str
    Code: str
    Message: str
class TerminateServiceJobsResponse(_Structure):
    Successful: list[str]
    Errors: list[TerminateServiceJobsErrorDetail]
class Tmpfs(_Structure):
    ContainerPath: str
    Size: int
    MountOptions: list[str] | None
class Ulimit(_Structure):
    HardLimit: int
    Name: str
    SoftLimit: int
class UntagResourceResponse(_Structure): ...
class UpdateComputeEnvironmentResponse(_Structure):
    ComputeEnvironmentName: str | None
    ComputeEnvironmentArn: str | None
class UpdateConsumableResourceResponse(_Structure):
    ConsumableResourceName: str
    ConsumableResourceArn: str
    TotalQuantity: int | None
class UpdateJobQueueResponse(_Structure):
    JobQueueName: str | None
    JobQueueArn: str | None
class UpdatePolicy(_Structure):
    TerminateJobsOnUpdate: bool | None
    JobExecutionTimeoutMinutes: int | None
class UpdateQuotaShareResponse(_Structure):
    QuotaShareName: str | None
    QuotaShareArn: str | None
class UpdateSchedulingPolicyResponse(_Structure): ...
class UpdateServiceEnvironmentResponse(_Structure):
    ServiceEnvironmentName: str
    ServiceEnvironmentArn: str
class UpdateServiceJobResponse(_Structure):
    JobArn: str | None
    JobName: str | None
    JobId: str | None
class Volume(_Structure):
    Host: Host_ | None
    Name: str | None
    EfsVolumeConfiguration: EFSVolumeConfiguration | None
    S3filesVolumeConfiguration: S3FilesVolumeConfiguration | None
ComputeEnvironmentOrder_ = ComputeEnvironmentOrder
ConsumableResourceProperties_ = ConsumableResourceProperties
ContainerProperties_ = ContainerProperties
Ec2Configuration_ = Ec2Configuration
EcsProperties_ = EcsProperties
EcsSettings_ = EcsSettings
EksConfiguration_ = EksConfiguration
EksProperties_ = EksProperties
EphemeralStorage_ = EphemeralStorage
EvaluateOnExit_ = EvaluateOnExit
FairsharePolicy_ = FairsharePolicy
FargatePlatformConfiguration_ = FargatePlatformConfiguration
FirelensConfiguration_ = FirelensConfiguration
Host_ = Host
InfrastructureOptimization_ = InfrastructureOptimization
InstanceLaunchTemplate_ = InstanceLaunchTemplate
LinuxParameters_ = LinuxParameters
LogConfiguration_ = LogConfiguration
ManagedInstancesProvider_ = ManagedInstancesProvider
NetworkConfiguration_ = NetworkConfiguration
NodeDetails_ = NodeDetails
NodeProperties_ = NodeProperties
QuotaSharePolicy_ = QuotaSharePolicy
RepositoryCredentials_ = RepositoryCredentials
RetryStrategy_ = RetryStrategy
RuntimePlatform_ = RuntimePlatform
ServiceEnvironmentOrder_ = ServiceEnvironmentOrder
ServiceResourceId_ = ServiceResourceId
Tmpfs_ = Tmpfs
UpdatePolicy_ = UpdatePolicy

@_operation
def cancel_job(*, JobId: _Any, Reason: _Any) -> CancelJobResponse: ...
@_operation
def cancel_jobs(*, Jobs: _Sequence[_Any], Reason: _Any) -> CancelJobsResponse: ...
@_operation
def create_compute_environment(*, ComputeEnvironmentName: _Any, Type: str, State: str | None = ..., UnmanagedvCpus: int | None = ..., ComputeResources: _Mapping[str, _Any] | None = ..., ServiceRole: _Any | None = ..., Tags: _Mapping[str, str] | None = ..., EksConfiguration: _Mapping[str, _Any] | None = ..., Context: _Any | None = ..., EcsSettings: _Mapping[str, _Any] | None = ...) -> CreateComputeEnvironmentResponse: ...
@_operation
def create_consumable_resource(*, ConsumableResourceName: _Any, TotalQuantity: int | None = ..., ResourceType: _Any | None = ..., Tags: _Mapping[str, str] | None = ...) -> CreateConsumableResourceResponse: ...
@_operation
def create_job_queue(*, JobQueueName: _Any, Priority: int, State: str | None = ..., SchedulingPolicyArn: _Any | None = ..., ComputeEnvironmentOrder: _Sequence[_Mapping[str, _Any]] | None = ..., ServiceEnvironmentOrder: _Sequence[_Mapping[str, _Any]] | None = ..., JobQueueType: str | None = ..., Tags: _Mapping[str, str] | None = ..., JobStateTimeLimitActions: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateJobQueueResponse: ...
@_operation
def create_quota_share(*, QuotaShareName: _Any, JobQueue: _Any, CapacityLimits: _Sequence[_Mapping[str, _Any]], ResourceSharingConfiguration: _Mapping[str, _Any], PreemptionConfiguration: _Mapping[str, _Any], State: str | None = ..., Tags: _Mapping[str, str] | None = ...) -> CreateQuotaShareResponse: ...
@_operation
def create_scheduling_policy(*, Name: _Any, QuotaSharePolicy: _Mapping[str, _Any] | None = ..., FairsharePolicy: _Mapping[str, _Any] | None = ..., Tags: _Mapping[str, str] | None = ...) -> CreateSchedulingPolicyResponse: ...
@_operation
def create_service_environment(*, ServiceEnvironmentName: _Any, ServiceEnvironmentType: str, CapacityLimits: _Sequence[_Mapping[str, _Any]], State: str | None = ..., Tags: _Mapping[str, str] | None = ...) -> CreateServiceEnvironmentResponse: ...
@_operation
def delete_compute_environment(*, ComputeEnvironment: _Any) -> DeleteComputeEnvironmentResponse: ...
@_operation
def delete_consumable_resource(*, ConsumableResource: _Any) -> DeleteConsumableResourceResponse: ...
@_operation
def delete_job_queue(*, JobQueue: _Any) -> DeleteJobQueueResponse: ...
@_operation
def delete_quota_share(*, QuotaShareArn: _Any) -> DeleteQuotaShareResponse: ...
@_operation
def delete_scheduling_policy(*, Arn: _Any) -> DeleteSchedulingPolicyResponse: ...
@_operation
def delete_service_environment(*, ServiceEnvironment: _Any) -> DeleteServiceEnvironmentResponse: ...
@_operation
def deregister_job_definition(*, JobDefinition: _Any) -> DeregisterJobDefinitionResponse: ...
@_operation
def describe_compute_environments(*, ComputeEnvironments: _Sequence[_Any] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> DescribeComputeEnvironmentsResponse: ...
@_operation
def describe_consumable_resource(*, ConsumableResource: _Any) -> DescribeConsumableResourceResponse: ...
@_operation
def describe_job_definitions(*, JobDefinitions: _Sequence[_Any] | None = ..., MaxResults: int | None = ..., JobDefinitionName: _Any | None = ..., Status: _Any | None = ..., NextToken: _Any | None = ...) -> DescribeJobDefinitionsResponse: ...
@_operation
def describe_job_queues(*, JobQueues: _Sequence[_Any] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> DescribeJobQueuesResponse: ...
@_operation
def describe_jobs(*, Jobs: _Sequence[_Any]) -> DescribeJobsResponse: ...
@_operation
def describe_quota_share(*, QuotaShareArn: _Any) -> DescribeQuotaShareResponse: ...
@_operation
def describe_scheduling_policies(*, Arns: _Sequence[_Any]) -> DescribeSchedulingPoliciesResponse: ...
@_operation
def describe_service_environments(*, ServiceEnvironments: _Sequence[_Any] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> DescribeServiceEnvironmentsResponse: ...
@_operation
def describe_service_job(*, JobId: _Any) -> DescribeServiceJobResponse: ...
@_operation
def get_job_queue_snapshot(*, JobQueue: _Any) -> GetJobQueueSnapshotResponse: ...
@_operation
def list_consumable_resources(*, Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListConsumableResourcesResponse: ...
@_operation
def list_jobs(*, JobQueue: _Any | None = ..., ArrayJobId: _Any | None = ..., MultiNodeJobId: _Any | None = ..., JobStatus: str | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ...) -> ListJobsResponse: ...
@_operation
def list_jobs_by_consumable_resource(*, ConsumableResource: _Any, Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListJobsByConsumableResourceResponse: ...
@_operation
def list_quota_shares(*, JobQueue: _Any, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListQuotaSharesResponse: ...
@_operation
def list_scheduling_policies(*, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListSchedulingPoliciesResponse: ...
@_operation
def list_service_jobs(*, JobQueue: _Any | None = ..., JobStatus: str | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ...) -> ListServiceJobsResponse: ...
@_operation
def list_tags_for_resource(*, ResourceArn: _Any) -> ListTagsForResourceResponse: ...
@_operation
def register_job_definition(*, JobDefinitionName: _Any, Type: str, Parameters: _Mapping[str, _Any] | None = ..., SchedulingPriority: int | None = ..., ContainerProperties: _Mapping[str, _Any] | None = ..., NodeProperties: _Mapping[str, _Any] | None = ..., RetryStrategy: _Mapping[str, _Any] | None = ..., PropagateTags: bool | None = ..., Timeout: _Mapping[str, _Any] | None = ..., Tags: _Mapping[str, str] | None = ..., PlatformCapabilities: _Sequence[str] | None = ..., EksProperties: _Mapping[str, _Any] | None = ..., EcsProperties: _Mapping[str, _Any] | None = ..., ConsumableResourceProperties: _Mapping[str, _Any] | None = ...) -> RegisterJobDefinitionResponse: ...
@_job(JobDetail)
def submit_job(*, JobName: _Any, JobQueue: _Any, JobDefinition: _Any, ShareIdentifier: _Any | None = ..., SchedulingPriorityOverride: int | None = ..., ArrayProperties: _Mapping[str, _Any] | None = ..., DependsOn: _Sequence[_Mapping[str, _Any]] | None = ..., Parameters: _Mapping[str, _Any] | None = ..., ContainerOverrides: _Mapping[str, _Any] | None = ..., NodeOverrides: _Mapping[str, _Any] | None = ..., RetryStrategy: _Mapping[str, _Any] | None = ..., PropagateTags: bool | None = ..., Timeout: _Mapping[str, _Any] | None = ..., Tags: _Mapping[str, str] | None = ..., EksPropertiesOverride: _Mapping[str, _Any] | None = ..., EcsPropertiesOverride: _Mapping[str, _Any] | None = ..., ConsumableResourcePropertiesOverride: _Mapping[str, _Any] | None = ...) -> SubmitJobResponse: ...
@_operation
def submit_service_job(*, JobName: _Any, JobQueue: _Any, ServiceRequestPayload: _Any, ServiceJobType: str, RetryStrategy: _Mapping[str, _Any] | None = ..., SchedulingPriority: int | None = ..., ShareIdentifier: _Any | None = ..., QuotaShareName: _Any | None = ..., PreemptionConfiguration: _Mapping[str, _Any] | None = ..., TimeoutConfig: _Mapping[str, _Any] | None = ..., Tags: _Mapping[str, str] | None = ..., ClientToken: str | None = ...) -> SubmitServiceJobResponse: ...
@_operation
def tag_resource(*, ResourceArn: _Any, Tags: _Mapping[str, str]) -> TagResourceResponse: ...
@_operation
def terminate_job(*, JobId: _Any, Reason: _Any) -> TerminateJobResponse: ...
@_operation
def terminate_jobs(*, Jobs: _Sequence[_Any], Reason: _Any) -> TerminateJobsResponse: ...
@_operation
def terminate_service_job(*, JobId: _Any, Reason: _Any) -> TerminateServiceJobResponse: ...
@_operation
def terminate_service_jobs(*, Jobs: _Sequence[_Any], Reason: _Any) -> TerminateServiceJobsResponse: ...
@_operation
def untag_resource(*, ResourceArn: _Any, TagKeys: _Sequence[str]) -> UntagResourceResponse: ...
@_operation
def update_compute_environment(*, ComputeEnvironment: _Any, State: str | None = ..., UnmanagedvCpus: int | None = ..., ComputeResources: _Mapping[str, _Any] | None = ..., ServiceRole: _Any | None = ..., UpdatePolicy: _Mapping[str, _Any] | None = ..., Context: _Any | None = ..., EcsSettings: _Mapping[str, _Any] | None = ..., EksConfiguration: _Mapping[str, _Any] | None = ...) -> UpdateComputeEnvironmentResponse: ...
@_operation
def update_consumable_resource(*, ConsumableResource: _Any, Operation: _Any | None = ..., Quantity: int | None = ..., ClientToken: str | None = ...) -> UpdateConsumableResourceResponse: ...
@_operation
def update_job_queue(*, JobQueue: _Any, State: str | None = ..., SchedulingPolicyArn: _Any | None = ..., Priority: int | None = ..., ComputeEnvironmentOrder: _Sequence[_Mapping[str, _Any]] | None = ..., ServiceEnvironmentOrder: _Sequence[_Mapping[str, _Any]] | None = ..., JobStateTimeLimitActions: _Sequence[_Mapping[str, _Any]] | None = ...) -> UpdateJobQueueResponse: ...
@_operation
def update_quota_share(*, QuotaShareArn: _Any, CapacityLimits: _Sequence[_Mapping[str, _Any]] | None = ..., ResourceSharingConfiguration: _Mapping[str, _Any] | None = ..., PreemptionConfiguration: _Mapping[str, _Any] | None = ..., State: str | None = ...) -> UpdateQuotaShareResponse: ...
@_operation
def update_scheduling_policy(*, Arn: _Any, QuotaSharePolicy: _Mapping[str, _Any] | None = ..., FairsharePolicy: _Mapping[str, _Any] | None = ...) -> UpdateSchedulingPolicyResponse: ...
@_operation
def update_service_environment(*, ServiceEnvironment: _Any, State: str | None = ..., CapacityLimits: _Sequence[_Mapping[str, _Any]] | None = ...) -> UpdateServiceEnvironmentResponse: ...
@_operation
def update_service_job(*, JobId: _Any, SchedulingPriority: int) -> UpdateServiceJobResponse: ...
