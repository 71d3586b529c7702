"""The types of `ecs` in workflows. Made by `stepsmith stubs ecs` from botocore's model."""

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
    class EcsException(_AwsError): ...
    class AccessDeniedException(EcsException): ...
    class AttributeLimitExceededException(EcsException): ...
    class BlockedException(EcsException): ...
    class ClientException(EcsException): ...
    class ClusterContainsCapacityProviderException(EcsException): ...
    class ClusterContainsContainerInstancesException(EcsException): ...
    class ClusterContainsServicesException(EcsException): ...
    class ClusterContainsTasksException(EcsException): ...
    class ClusterNotFoundException(EcsException): ...
    class ConflictException(EcsException): ...
    class DaemonNotActiveException(EcsException): ...
    class DaemonNotFoundException(EcsException): ...
    class GatewayNotFoundException(EcsException): ...
    class InvalidParameterException(EcsException): ...
    class LimitExceededException(EcsException): ...
    class MissingVersionException(EcsException): ...
    class NamespaceNotFoundException(EcsException): ...
    class NoUpdateAvailableException(EcsException): ...
    class PlatformTaskDefinitionIncompatibilityException(EcsException): ...
    class PlatformUnknownException(EcsException): ...
    class ResourceInUseException(EcsException): ...
    class ResourceNotFoundException(EcsException): ...
    class SdkClientException(_AwsError): ...
    class ServerException(EcsException): ...
    class ServiceDeploymentNotFoundException(EcsException): ...
    class ServiceNotActiveException(EcsException): ...
    class ServiceNotFoundException(EcsException): ...
    class TargetNotConnectedException(EcsException): ...
    class TargetNotFoundException(EcsException): ...
    class TaskSetNotFoundException(EcsException): ...
    class UnsupportedFeatureException(EcsException): ...
    class UpdateInProgressException(EcsException): ...

class AcceleratorCountRequest(_Structure):
    Min: int | None
    Max: int | None
class AcceleratorTotalMemoryMiBRequest(_Structure):
    Min: int | None
    Max: int | None
class AdvancedConfiguration(_Structure):
    AlternateTargetGroupArn: str | None
    ProductionListenerRule: str | None
    TestListenerRule: str | None
    RoleArn: str | None
class AssociateGatewayWithClusterResponse(_Structure):
    GatewayArn: str | None
    ClusterArn: str | None
    Status: str | None
class Attachment(_Structure):
    Id: str | None
    Type: str | None
    Status: str | None
    Details: list[KeyValuePair] | None
class Attribute(_Structure):
    Name: str
    Value: str | None
    TargetType: str | None
    TargetId: str | None
class AutoRepairConfiguration(_Structure):
    ActionsStatus: str | None
class AutoScalingGroupProvider(_Structure):
    AutoScalingGroupArn: str
    ManagedScaling: ManagedScaling_ | None
    ManagedTerminationProtection: str | None
    ManagedDraining: str | None
class AwsVpcConfiguration(_Structure):
    Subnets: list[str]
    SecurityGroups: list[str] | None
    AssignPublicIp: str | None
class BaselineEbsBandwidthMbpsRequest(_Structure):
    Min: int | None
    Max: int | None
class CanaryConfiguration(_Structure):
    CanaryPercent: float | None
    CanaryBakeTimeInMinutes: int | None
class CapacityProvider(_Structure):
    CapacityProviderArn: str | None
    Name: str | None
    Cluster: str | None
    Status: str | None
    AutoScalingGroupProvider: AutoScalingGroupProvider_ | None
    ManagedInstancesProvider: ManagedInstancesProvider_ | None
    UpdateStatus: str | None
    UpdateStatusReason: str | None
    Tags: list[Tag] | None
    Type: str | None
class CapacityProviderStrategyItem(_Structure):
    CapacityProvider: str
    Weight: int | None
    Base: int | None
class CapacityReservationRequest(_Structure):
    ReservationGroupArn: str | None
    ReservationPreference: str | None
class Cluster(_Structure):
    ClusterArn: str | None
    ClusterName: str | None
    Configuration: ClusterConfiguration | None
    Status: str | None
    RegisteredContainerInstancesCount: int | None
    RunningTasksCount: int | None
    PendingTasksCount: int | None
    ActiveServicesCount: int | None
    Statistics: list[KeyValuePair] | None
    Tags: list[Tag] | None
    Settings: list[ClusterSetting] | None
    CapacityProviders: list[str] | None
    DefaultCapacityProviderStrategy: list[CapacityProviderStrategyItem] | None
    Attachments: list[Attachment] | None
    AttachmentsStatus: str | None
    ServiceConnectDefaults: ClusterServiceConnectDefaults | None
class ClusterConfiguration(_Structure):
    ExecuteCommandConfiguration: ExecuteCommandConfiguration_ | None
    ManagedStorageConfiguration: ManagedStorageConfiguration_ | None
class ClusterServiceConnectDefaults(_Structure):
    Namespace: str | None
class ClusterSetting(_Structure):
    Name: str | None
    Value: str | None
class Container(_Structure):
    ContainerArn: str | None
    TaskArn: str | None
    Name: str | None
    Image: str | None
    ImageDigest: str | None
    RuntimeId: str | None
    LastStatus: str | None
    ExitCode: int | None
    Reason: str | None
    NetworkBindings: list[NetworkBinding] | None
    NetworkInterfaces: list[NetworkInterface] | None
    HealthStatus: str | None
    ManagedAgents: list[ManagedAgent] | None
    Cpu: str | None
    Memory: str | None
    MemoryReservation: str | None
    GpuIds: list[str] | None
    NeuronDeviceIds: list[str] | None
    GpuSharingStrategy: SharingStrategy | None
class ContainerDefinition(_Structure):
    Name: str | None
    Image: str | None
    RepositoryCredentials: RepositoryCredentials_ | None
    Cpu: int | None
    Memory: int | None
    MemoryReservation: int | None
    Links: list[str] | None
    PortMappings: list[PortMapping] | None
    Essential: bool | None
    RestartPolicy: ContainerRestartPolicy | None
    EntryPoint: list[str] | None
    Command: list[str] | None
    Environment: list[KeyValuePair] | None
    EnvironmentFiles: list[EnvironmentFile] | None
    MountPoints: list[MountPoint] | None
    VolumesFrom: list[VolumeFrom] | None
    LinuxParameters: LinuxParameters_ | None
    Secrets: list[Secret] | None
    DependsOn: list[ContainerDependency] | None
    StartTimeout: int | None
    StopTimeout: int | None
    VersionConsistency: str | None
    Hostname: str | None
    User: str | None
    WorkingDirectory: str | None
    DisableNetworking: bool | None
    Privileged: bool | None
    ReadonlyRootFilesystem: bool | None
    DnsServers: list[str] | None
    DnsSearchDomains: list[str] | None
    ExtraHosts: list[HostEntry] | None
    DockerSecurityOptions: list[str] | None
    Interactive: bool | None
    PseudoTerminal: bool | None
    DockerLabels: dict[str, str] | None
    Ulimits: list[Ulimit] | None
    LogConfiguration: LogConfiguration_ | None
    HealthCheck: HealthCheck_ | None
    SystemControls: list[SystemControl] | None
    ResourceRequirements: list[ResourceRequirement] | None
    FirelensConfiguration: FirelensConfiguration_ | None
    CredentialSpecs: list[str] | None
class ContainerDependency(_Structure):
    ContainerName: str
    Condition: str
class ContainerImage(_Structure):
    ContainerName: str | None
    ImageDigest: str | None
    Image: str | None
class ContainerInstance(_Structure):
    ContainerInstanceArn: str | None
    Ec2InstanceId: str | None
    CapacityProviderName: str | None
    Version: int | None
    VersionInfo: VersionInfo_ | None
    RemainingResources: list[Resource] | None
    RegisteredResources: list[Resource] | None
    Status: str | None
    StatusReason: str | None
    AgentConnected: bool | None
    RunningTasksCount: int | None
    PendingTasksCount: int | None
    AgentUpdateStatus: str | None
    Attributes: list[Attribute] | None
    RegisteredAt: _Any | None
    Attachments: list[Attachment] | None
    Tags: list[Tag] | None
    HealthStatus: ContainerInstanceHealthStatus | None
    GpuDevices: list[GpuDevice] | None
class ContainerInstanceHealthStatus(_Structure):
    OverallStatus: str | None
    Details: list[InstanceHealthCheckResult] | None
class ContainerOverride(_Structure):
    Name: str | None
    Command: list[str] | None
    Environment: list[KeyValuePair] | None
    EnvironmentFiles: list[EnvironmentFile] | None
    Cpu: int | None
    Memory: int | None
    MemoryReservation: int | None
    ResourceRequirements: list[ResourceRequirement] | None
class ContainerRestartPolicy(_Structure):
    Enabled: bool
    IgnoredExitCodes: list[int] | None
    RestartAttemptPeriod: int | None
class ContinueServiceDeploymentResponse(_Structure):
    ServiceDeploymentArn: str | None
class CreateCapacityProviderResponse(_Structure):
    CapacityProvider: CapacityProvider_ | None
class CreateClusterResponse(_Structure):
    Cluster: Cluster_ | None
class CreateDaemonResponse(_Structure):
    DaemonArn: str | None
    Status: str | None
    CreatedAt: _Any | None
    DeploymentArn: str | None
class CreateExpressGatewayServiceResponse(_Structure):
    Service: ECSExpressGatewayService | None
class CreateGatewayResponse(_Structure):
    GatewayArn: str | None
    Name: str | None
    Status: str | None
class CreateServiceResponse(_Structure):
    Service: Service_ | None
class CreateTaskSetResponse(_Structure):
    TaskSet: TaskSet_ | None
class DaemonAlarmConfiguration(_Structure):
    AlarmNames: list[str] | None
    Enable: bool | None
class DaemonCapacityProvider(_Structure):
    Arn: str | None
    RunningCount: int | None
    WithoutDaemonCount: int | None
class DaemonCircuitBreaker(_Structure):
    FailureCount: int | None
    Status: str | None
    Threshold: int | None
class DaemonContainerDefinition(_Structure):
    Name: str | None
    Image: str
    Memory: int | None
    MemoryReservation: int | None
    RepositoryCredentials: RepositoryCredentials_ | None
    HealthCheck: HealthCheck_ | None
    Cpu: int | None
    Essential: bool | None
    EntryPoint: list[str] | None
    Command: list[str] | None
    WorkingDirectory: str | None
    EnvironmentFiles: list[EnvironmentFile] | None
    Environment: list[KeyValuePair] | None
    Secrets: list[Secret] | None
    ReadonlyRootFilesystem: bool | None
    MountPoints: list[MountPoint] | None
    LogConfiguration: LogConfiguration_ | None
    FirelensConfiguration: FirelensConfiguration_ | None
    Privileged: bool | None
    User: str | None
    Ulimits: list[Ulimit] | None
    LinuxParameters: DaemonLinuxParameters | None
    DependsOn: list[ContainerDependency] | None
    StartTimeout: int | None
    StopTimeout: int | None
    SystemControls: list[SystemControl] | None
    Interactive: bool | None
    PseudoTerminal: bool | None
    RestartPolicy: ContainerRestartPolicy | None
class DaemonContainerImage(_Structure):
    ContainerName: str | None
    ImageDigest: str | None
    Image: str | None
class DaemonDeployment(_Structure):
    DaemonDeploymentArn: str | None
    ClusterArn: str | None
    Status: str | None
    StatusReason: str | None
    TargetDaemonRevision: DaemonDeploymentRevisionDetail | None
    SourceDaemonRevisions: list[DaemonDeploymentRevisionDetail] | None
    CircuitBreaker: DaemonCircuitBreaker | None
    Alarms: DaemonDeploymentAlarms | None
    Rollback: DaemonRollback | None
    DeploymentConfiguration: DaemonDeploymentConfiguration | None
    CreatedAt: _Any | None
    StartedAt: _Any | None
    StoppedAt: _Any | None
    FinishedAt: _Any | None
class DaemonDeploymentAlarms(_Structure):
    Status: str | None
    AlarmNames: list[str] | None
    TriggeredAlarmNames: list[str] | None
class DaemonDeploymentCapacityProvider(_Structure):
    Arn: str | None
    RunningInstanceCount: int | None
    WithoutDaemonInstanceCount: int | None
    DrainingInstanceCount: int | None
class DaemonDeploymentConfiguration(_Structure):
    DrainPercent: float | None
    Alarms: DaemonAlarmConfiguration | None
    BakeTimeInMinutes: int | None
class DaemonDeploymentRevisionDetail(_Structure):
    Arn: str | None
    CapacityProviders: list[DaemonDeploymentCapacityProvider] | None
    TotalRunningInstanceCount: int | None
    TotalWithoutDaemonInstanceCount: int | None
    TotalDrainingInstanceCount: int | None
class DaemonDeploymentSummary(_Structure):
    DaemonDeploymentArn: str | None
    DaemonArn: str | None
    ClusterArn: str | None
    Status: str | None
    StatusReason: str | None
    TargetDaemonRevisionArn: str | None
    CreatedAt: _Any | None
    StartedAt: _Any | None
    StoppedAt: _Any | None
    FinishedAt: _Any | None
class DaemonDetail(_Structure):
    DaemonArn: str | None
    ClusterArn: str | None
    Status: str | None
    CurrentRevisions: list[DaemonRevisionDetail] | None
    DeploymentArn: str | None
    CreatedAt: _Any | None
    UpdatedAt: _Any | None
class DaemonLinuxParameters(_Structure):
    Capabilities: KernelCapabilities | None
    Devices: list[Device] | None
    InitProcessEnabled: bool | None
    Tmpfs: list[Tmpfs_] | None
class DaemonRevision(_Structure):
    DaemonRevisionArn: str | None
    ClusterArn: str | None
    DaemonArn: str | None
    DaemonTaskDefinitionArn: str | None
    CreatedAt: _Any | None
    ContainerImages: list[DaemonContainerImage] | None
    PropagateTags: str | None
    EnableECSManagedTags: bool | None
    EnableExecuteCommand: bool | None
    Critical: bool | None
class DaemonRevisionDetail(_Structure):
    Arn: str | None
    CapacityProviders: list[DaemonCapacityProvider] | None
    TotalRunningCount: int | None
    TotalWithoutDaemonCount: int | None
class DaemonRollback(_Structure):
    Reason: str | None
    StartedAt: _Any | None
    RollbackTargetDaemonRevisionArn: str | None
    RollbackCapacityProviders: list[str] | None
class DaemonSummary(_Structure):
    DaemonArn: str | None
    Status: str | None
    CreatedAt: _Any | None
    UpdatedAt: _Any | None
class DaemonTaskDefinition(_Structure):
    DaemonTaskDefinitionArn: str | None
    Family: str | None
    Revision: int | None
    TaskRoleArn: str | None
    ExecutionRoleArn: str | None
    ContainerDefinitions: list[DaemonContainerDefinition] | None
    Volumes: list[DaemonVolume] | None
    Cpu: str | None
    Memory: str | None
    Status: str | None
    RegisteredAt: _Any | None
    DeleteRequestedAt: _Any | None
    RegisteredBy: str | None
    PidMode: str | None
    IpcMode: str | None
class DaemonTaskDefinitionSummary(_Structure):
    Arn: str | None
    RegisteredAt: _Any | None
    RegisteredBy: str | None
    DeleteRequestedAt: _Any | None
    Status: str | None
class DaemonVolume(_Structure):
    Name: str | None
    Host: HostVolumeProperties | None
    LogDriverVolumeConfiguration: LogDriverVolumeConfiguration_ | None
class DeleteAccountSettingResponse(_Structure):
    Setting: Setting_ | None
class DeleteAttributesResponse(_Structure):
    Attributes: list[Attribute] | None
class DeleteCapacityProviderResponse(_Structure):
    CapacityProvider: CapacityProvider_ | None
class DeleteClusterResponse(_Structure):
    Cluster: Cluster_ | None
class DeleteDaemonResponse(_Structure):
    DaemonArn: str | None
    Status: str | None
    CreatedAt: _Any | None
    UpdatedAt: _Any | None
    DeploymentArn: str | None
class DeleteDaemonTaskDefinitionResponse(_Structure):
    DaemonTaskDefinitionArn: str | None
class DeleteExpressGatewayServiceResponse(_Structure):
    Service: ECSExpressGatewayService | None
class DeleteGatewayResponse(_Structure):
    GatewayArn: str | None
    Name: str | None
    Status: str | None
class DeleteServiceResponse(_Structure):
    Service: Service_ | None
class DeleteTaskDefinitionsResponse(_Structure):
    TaskDefinitions: list[TaskDefinition] | None
    Failures: list[Failure] | None
class DeleteTaskSetResponse(_Structure):
    TaskSet: TaskSet_ | None
class Deployment(_Structure):
    Id: str | None
    Status: str | None
    TaskDefinition: str | None
    DesiredCount: int | None
    PendingCount: int | None
    RunningCount: int | None
    FailedTasks: int | None
    CreatedAt: _Any | None
    UpdatedAt: _Any | None
    CapacityProviderStrategy: list[CapacityProviderStrategyItem] | None
    LaunchType: str | None
    PlatformVersion: str | None
    PlatformFamily: str | None
    NetworkConfiguration: NetworkConfiguration_ | None
    RolloutState: str | None
    RolloutStateReason: str | None
    ServiceConnectConfiguration: ServiceConnectConfiguration_ | None
    ServiceConnectResources: list[ServiceConnectServiceResource] | None
    VolumeConfigurations: list[ServiceVolumeConfiguration] | None
    FargateEphemeralStorage: DeploymentEphemeralStorage | None
    VpcLatticeConfigurations: list[VpcLatticeConfiguration] | None
class DeploymentAlarms(_Structure):
    AlarmNames: list[str]
    Rollback: bool
    Enable: bool
class DeploymentCircuitBreaker(_Structure):
    Enable: bool
    Rollback: bool
    ResetOnHealthyTask: bool | None
    ThresholdConfiguration: ThresholdConfiguration_ | None
class DeploymentConfiguration(_Structure):
    DeploymentCircuitBreaker: DeploymentCircuitBreaker_ | None
    MaximumPercent: int | None
    MinimumHealthyPercent: int | None
    Alarms: DeploymentAlarms | None
    Strategy: str | None
    BakeTimeInMinutes: int | None
    LifecycleHooks: list[DeploymentLifecycleHook] | None
    LinearConfiguration: LinearConfiguration_ | None
    CanaryConfiguration: CanaryConfiguration_ | None
    EarlySuccessCriteria: DeploymentEarlySuccessCriteria | None
class DeploymentController(_Structure):
    Type: str
class DeploymentEarlySuccessCriteria(_Structure):
    Enable: bool
    HealthyPercent: int | None
    SourceServiceRevisionCleanup: str | None
class DeploymentEphemeralStorage(_Structure):
    KmsKeyId: str | None
class DeploymentLifecycleHook(_Structure):
    TargetType: str | None
    HookTargetArn: str | None
    RoleArn: str | None
    LifecycleStages: list[str] | None
    HookDetails: _Any | None
    TimeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration | None
class DeploymentLifecycleHookDetail(_Structure):
    HookId: str | None
    TargetType: str | None
    TargetArn: str | None
    Status: str | None
    ExpiresAt: _Any | None
    TimeoutAction: str | None
class DeploymentLifecycleHookTimeoutConfiguration(_Structure):
    TimeoutInMinutes: int | None
    Action: str | None
class DeregisterContainerInstanceResponse(_Structure):
    ContainerInstance: ContainerInstance_ | None
class DeregisterTaskDefinitionResponse(_Structure):
    TaskDefinition: TaskDefinition_ | None
class DescribeCapacityProvidersResponse(_Structure):
    CapacityProviders: list[CapacityProvider] | None
    Failures: list[Failure] | None
    NextToken: str | None
class DescribeClustersResponse(_Structure):
    Clusters: list[Cluster] | None
    Failures: list[Failure] | None
class DescribeContainerInstancesResponse(_Structure):
    ContainerInstances: list[ContainerInstance] | None
    Failures: list[Failure] | None
class DescribeDaemonDeploymentsResponse(_Structure):
    Failures: list[Failure] | None
    DaemonDeployments: list[DaemonDeployment] | None
class DescribeDaemonResponse(_Structure):
    Daemon: DaemonDetail | None
class DescribeDaemonRevisionsResponse(_Structure):
    DaemonRevisions: list[DaemonRevision] | None
    Failures: list[Failure] | None
class DescribeDaemonTaskDefinitionResponse(_Structure):
    DaemonTaskDefinition: DaemonTaskDefinition_ | None
class DescribeExpressGatewayServiceResponse(_Structure):
    Service: ECSExpressGatewayService | None
class DescribeGatewayAlbConfiguration(_Structure):
    NetworkConfiguration: GatewayElbNetworkConfiguration | None
    Scheme: str | None
    AccessLogs: GatewayElbAccessLogConfiguration | None
    WebACLArn: str | None
    Port: int | None
    Protocol: str | None
    MaxAlbCount: int | None
    CurrentAlbCount: int | None
    HttpDesync: str | None
    TestTrafficRules: GatewayAlbTestTrafficRules | None
class DescribeGatewayConfiguration(_Structure):
    HostSharedAlb: DescribeGatewayAlbConfiguration | None
class DescribeGatewayResourcesResponse(_Structure):
    GatewayResources: GatewayResources_ | None
    NextToken: str | None
class DescribeGatewayResponse(_Structure):
    Gateway: Gateway_ | None
class DescribeGatewayRouteResponse(_Structure):
    GatewayRoute: GatewayRoute_ | None
class DescribeServiceDeploymentsResponse(_Structure):
    ServiceDeployments: list[ServiceDeployment] | None
    Failures: list[Failure] | None
class DescribeServiceRevisionsResponse(_Structure):
    ServiceRevisions: list[ServiceRevision] | None
    Failures: list[Failure] | None
class DescribeServicesResponse(_Structure):
    Services: list[Service] | None
    Failures: list[Failure] | None
class DescribeTaskDefinitionResponse(_Structure):
    TaskDefinition: TaskDefinition_ | None
    Tags: list[Tag] | None
class DescribeTaskSetsResponse(_Structure):
    TaskSets: list[TaskSet] | None
    Failures: list[Failure] | None
class DescribeTasksResponse(_Structure):
    Tasks: list[Task] | None
    Failures: list[Failure] | None
class Device(_Structure):
    HostPath: str
    ContainerPath: str | None
    Permissions: list[str] | None
class DisassociateGatewayFromClusterResponse(_Structure):
    GatewayArn: str | None
    ClusterArn: str | None
    Status: str | None
class DiscoverPollEndpointResponse(_Structure):
    Endpoint: str | None
    TelemetryEndpoint: str | None
    ServiceConnectEndpoint: str | None
class DockerVolumeConfiguration(_Structure):
    Scope: str | None
    Autoprovision: bool | None
    Driver: str | None
    DriverOpts: dict[str, str] | None
    Labels: dict[str, str] | None
class EBSTagSpecification(_Structure):
    ResourceType: str
    Tags: list[Tag] | None
    PropagateTags: str | None
class ECSExpressGatewayService(_Structure):
    Cluster: str | None
    ServiceName: str | None
    ServiceArn: str | None
    InfrastructureRoleArn: str | None
    Status: ExpressGatewayServiceStatus | None
    CurrentDeployment: str | None
    ActiveConfigurations: list[ExpressGatewayServiceConfiguration] | None
    Tags: list[Tag] | None
    CreatedAt: _Any | None
    UpdatedAt: _Any | None
class ECSManagedResources(_Structure):
    IngressPaths: list[ManagedIngressPath] | None
    AutoScaling: ManagedAutoScaling | None
    MetricAlarms: list[ManagedMetricAlarm] | None
    ServiceSecurityGroups: list[ManagedSecurityGroup] | None
    LogGroups: list[ManagedLogGroup] | None
    GatewayConnections: list[GatewayConnection] | None
class EFSAuthorizationConfig(_Structure):
    AccessPointId: str | None
    Iam: str | None
class EFSVolumeConfiguration(_Structure):
    FileSystemId: str
    RootDirectory: str | None
    TransitEncryption: str | None
    TransitEncryptionPort: int | None
    AuthorizationConfig: EFSAuthorizationConfig | None
class ElbGatewayResources(_Structure):
    LoadBalancerArn: str | None
    ListenerArn: str | None
    SecurityGroup: str | None
    GatewayRouteArns: list[str] | None
class EnvironmentFile(_Structure):
    Value: str
    Type: str
class EphemeralStorage(_Structure):
    SizeInGiB: int
class ExecuteCommandConfiguration(_Structure):
    KmsKeyId: str | None
    Logging: str | None
    LogConfiguration: ExecuteCommandLogConfiguration | None
class ExecuteCommandLogConfiguration(_Structure):
    CloudWatchLogGroupName: str | None
    CloudWatchEncryptionEnabled: bool | None
    S3BucketName: str | None
    S3EncryptionEnabled: bool | None
    S3KeyPrefix: str | None
class ExecuteCommandResponse(_Structure):
    ClusterArn: str | None
    ContainerArn: str | None
    ContainerName: str | None
    Interactive: bool | None
    Session: Session_ | None
    TaskArn: str | None
class ExpressGatewayContainer(_Structure):
    Image: str
    ContainerPort: int | None
    AwsLogsConfiguration: ExpressGatewayServiceAwsLogsConfiguration | None
    RepositoryCredentials: ExpressGatewayRepositoryCredentials | None
    Command: list[str] | None
    Environment: list[KeyValuePair] | None
    Secrets: list[Secret] | None
class ExpressGatewayRepositoryCredentials(_Structure):
    CredentialsParameter: str | None
class ExpressGatewayScalingTarget(_Structure):
    MinTaskCount: int | None
    MaxTaskCount: int | None
    AutoScalingMetric: str | None
    AutoScalingTargetValue: int | None
class ExpressGatewayServiceAwsLogsConfiguration(_Structure):
    LogGroup: str
    LogStreamPrefix: str
class ExpressGatewayServiceConfiguration(_Structure):
    ServiceRevisionArn: str | None
    ExecutionRoleArn: str | None
    TaskRoleArn: str | None
    TaskDefinitionArn: str | None
    Cpu: str | None
    Memory: str | None
    CpuArchitecture: str | None
    NetworkConfiguration: ExpressGatewayServiceNetworkConfiguration | None
    HealthCheckPath: str | None
    PrimaryContainer: ExpressGatewayContainer | None
    ScalingTarget: ExpressGatewayScalingTarget | None
    IngressPaths: list[IngressPathSummary] | None
    CreatedAt: _Any | None
class ExpressGatewayServiceNetworkConfiguration(_Structure):
    SecurityGroups: list[str] | None
    Subnets: list[str] | None
class ExpressGatewayServiceStatus(_Structure):
    StatusCode: str | None
    StatusReason: str | None
class FSxWindowsFileServerAuthorizationConfig(_Structure):
    CredentialsParameter: str
    Domain: str
class FSxWindowsFileServerVolumeConfiguration(_Structure):
    FileSystemId: str
    RootDirectory: str
    AuthorizationConfig: FSxWindowsFileServerAuthorizationConfig
class Failure(_Structure):
    Arn: str | None
    Reason: str | None
    Detail: str | None
class FirelensConfiguration(_Structure):
    Type: str
    Options: dict[str, str] | None
class Gateway(_Structure):
    GatewayArn: str | None
    Name: str | None
    Status: str | None
    StatusReason: str | None
    Failures: list[GatewayResourceFailure] | None
    InfrastructureRoleArn: str | None
    DeletionProtection: bool | None
    Configuration: DescribeGatewayConfiguration | None
    AccessType: str | None
    PropagateTags: str | None
    Tags: list[Tag] | None
    CreatedAt: _Any | None
    UpdatedAt: _Any | None
class GatewayAlbTestTrafficRules(_Structure):
    Header: GatewayTestTrafficHeader | None
class GatewayClusterAssociationSummary(_Structure):
    GatewayArn: str | None
    ClusterArn: str | None
    Status: str | None
class GatewayConnection(_Structure):
    GatewayArn: str | None
    GatewayRouteArn: str | None
    PortName: str | None
    ServiceUrl: str | None
    AccessType: str | None
    Status: str | None
    Resources: GatewayConnectionResources | None
class GatewayConnectionAlbResources(_Structure):
    AcmCertificateArn: str | None
    LoadBalancerArn: str | None
    LoadBalancerSecurityGroupArns: list[str] | None
    ListenerArn: str | None
    ListenerRuleArn: str | None
    TestListenerRuleArn: str | None
    TargetGroupArn: str | None
    AlternateTargetGroupArn: str | None
class GatewayConnectionResources(_Structure):
    HostSharedAlb: list[GatewayConnectionAlbResources] | None
class GatewayConnector(_Structure):
    PortName: str
    HealthCheck: GatewayConnectorHealthCheck | None
    Filters: GatewayConnectorFilters | None
    DeregistrationDelay: GatewayConnectorDeregistrationDelay | None
class GatewayConnectorDeregistrationDelay(_Structure):
    TimeoutSeconds: int | None
class GatewayConnectorFilters(_Structure):
    AccessTypes: list[str] | None
class GatewayConnectorHealthCheck(_Structure):
    HealthCheckProtocol: str | None
    HealthCheckPort: int | None
    HealthCheckPath: str | None
    HealthCheckTimeoutSeconds: int | None
    HealthCheckIntervalSeconds: int | None
    HealthyThresholdCount: int | None
    UnhealthyThresholdCount: int | None
    Matcher: GatewayConnectorHealthCheckMatcher | None
class GatewayConnectorHealthCheckMatcher(_Structure):
    HttpCode: str | None
    GrpcCode: str | None
class GatewayElbAccessLogConfiguration(_Structure):
    Destination: GatewayElbAccessLogDestination | None
class GatewayElbAccessLogDestination(_Structure):
    S3: GatewayElbAccessLogS3Destination | None
class GatewayElbAccessLogS3Destination(_Structure):
    Bucket: str
    Prefix: str | None
class GatewayElbNetworkConfiguration(_Structure):
    InboundSecurityGroup: str | None
    Subnets: list[str] | None
    IpAddressType: str | None
class GatewayInfrastructureResources(_Structure):
    HostSharedAlb: list[ElbGatewayResources] | None
class GatewayOperationError(_Structure):
    Operation: str | None
    Code: str | None
    Message: str | None
class GatewayResourceFailure(_Structure):
    Arn: str | None
    Errors: list[GatewayOperationError] | None
class GatewayResources(_Structure):
    GatewayArn: str | None
    Resources: GatewayInfrastructureResources | None
class GatewayRoute(_Structure):
    GatewayRouteArn: str | None
    ServiceArn: str | None
    ServiceContainerPortName: str | None
    Status: str | None
    ServiceUrl: str | None
    Resources: GatewayRouteResources | None
class GatewayRouteAlbResources(_Structure):
    AcmCertificateArn: str | None
    LoadBalancerArn: str | None
    ListenerArn: str | None
    ListenerRuleArn: str | None
    TestListenerRuleArns: list[str] | None
    LoadBalancerSecurityGroups: list[GatewayRouteLoadBalancerSecurityGroup] | None
    ServiceSecurityGroupArn: str | None
class GatewayRouteLoadBalancerSecurityGroup(_Structure):
    Arn: str | None
    RuleArns: list[str] | None
class GatewayRouteResources(_Structure):
    HostSharedAlb: list[GatewayRouteAlbResources] | None
class GatewayRouteSummary(_Structure):
    GatewayRouteArn: str | None
    GatewayArn: str | None
    ClusterArn: str | None
    ServiceArn: str | None
    ServiceContainerPortName: str | None
    Status: str | None
class GatewaySummary(_Structure):
    GatewayArn: str | None
    Name: str | None
    Status: str | None
    CreatedAt: _Any | None
class GatewayTestTrafficHeader(_Structure):
    Name: str
    Values: list[str]
class GetTaskProtectionResponse(_Structure):
    ProtectedTasks: list[ProtectedTask] | None
    Failures: list[Failure] | None
class GpuDevice(_Structure):
    GpuId: str | None
    SharingMode: str | None
    TotalMemoryInMiB: int | None
    RemainingMemoryInMiB: int | None
    ContainerCount: int | None
class HealthCheck(_Structure):
    Command: list[str]
    Interval: int | None
    Timeout: int | None
    Retries: int | None
    StartPeriod: int | None
class HostEntry(_Structure):
    Hostname: str
    IpAddress: str
class HostVolumeProperties(_Structure):
    SourcePath: str | None
class InferenceAccelerator(_Structure):
    DeviceName: str
    DeviceType: str
class InferenceAcceleratorOverride(_Structure):
    DeviceName: str | None
    DeviceType: str | None
class InfrastructureOptimization(_Structure):
    ScaleInAfter: int | None
class IngressPathSummary(_Structure):
    AccessType: str
    Endpoint: str
class InstanceHealthCheckResult(_Structure):
    Type: str | None
    Status: str | None
    StatusReason: str | None
    LastUpdated: _Any | None
    LastStatusChange: _Any | None
class InstanceLaunchTemplate(_Structure):
    Ec2InstanceProfileArn: str
    NetworkConfiguration: ManagedInstancesNetworkConfiguration
    StorageConfiguration: ManagedInstancesStorageConfiguration | None
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfiguration | None
    Monitoring: str | None
    CapacityOptionType: str | None
    InstanceMetadataTagsPropagation: bool | None
    InstanceRequirements: InstanceRequirementsRequest | None
    FipsEnabled: bool | None
    CapacityReservations: CapacityReservationRequest | None
    NitroEnclavesEnabled: bool | None
class InstanceRequirementsRequest(_Structure):
    VCpuCount: VCpuCountRangeRequest
    MemoryMiB: MemoryMiBRequest
    CpuManufacturers: list[str] | None
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequest | None
    ExcludedInstanceTypes: list[str] | None
    InstanceGenerations: list[str] | None
    SpotMaxPricePercentageOverLowestPrice: int | None
    OnDemandMaxPricePercentageOverLowestPrice: int | None
    BareMetal: str | None
    BurstablePerformance: str | None
    RequireHibernateSupport: bool | None
    NetworkInterfaceCount: NetworkInterfaceCountRequest | None
    LocalStorage: str | None
    LocalStorageTypes: list[str] | None
    TotalLocalStorageGB: TotalLocalStorageGBRequest | None
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest | None
    AcceleratorTypes: list[str] | None
    AcceleratorCount: AcceleratorCountRequest | None
    AcceleratorManufacturers: list[str] | None
    AcceleratorNames: list[str] | None
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest | None
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequest | None
    AllowedInstanceTypes: list[str] | None
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: int | None
class KernelCapabilities(_Structure):
    Add: list[str] | None
    Drop: list[str] | None
class KeyValuePair(_Structure):
    Name: str | None
    Value: str | None
class LinearConfiguration(_Structure):
    StepPercent: float | None
    StepBakeTimeInMinutes: int | None
class LinuxParameters(_Structure):
    Capabilities: KernelCapabilities | None
    Devices: list[Device] | None
    InitProcessEnabled: bool | None
    SharedMemorySize: int | None
    Tmpfs: list[Tmpfs_] | None
    MaxSwap: int | None
    Swappiness: int | None
class ListAccountSettingsResponse(_Structure):
    Settings: list[Setting] | None
    NextToken: str | None
class ListAttributesResponse(_Structure):
    Attributes: list[Attribute] | None
    NextToken: str | None
class ListClustersResponse(_Structure):
    ClusterArns: list[str] | None
    NextToken: str | None
class ListContainerInstancesResponse(_Structure):
    ContainerInstanceArns: list[str] | None
    NextToken: str | None
class ListDaemonDeploymentsResponse(_Structure):
    NextToken: str | None
    DaemonDeployments: list[DaemonDeploymentSummary] | None
class ListDaemonTaskDefinitionsResponse(_Structure):
    DaemonTaskDefinitions: list[DaemonTaskDefinitionSummary] | None
    NextToken: str | None
class ListDaemonsResponse(_Structure):
    DaemonSummariesList: list[DaemonSummary] | None
    NextToken: str | None
class ListGatewayClusterAssociationsResponse(_Structure):
    GatewayClusterAssociations: list[GatewayClusterAssociationSummary] | None
    NextToken: str | None
class ListGatewayRoutesResponse(_Structure):
    GatewayRoutes: list[GatewayRouteSummary] | None
    NextToken: str | None
class ListGatewaysResponse(_Structure):
    Gateways: list[GatewaySummary] | None
    NextToken: str | None
class ListServiceDeploymentsResponse(_Structure):
    ServiceDeployments: list[ServiceDeploymentBrief] | None
    NextToken: str | None
class ListServicesByNamespaceResponse(_Structure):
    ServiceArns: list[str] | None
    NextToken: str | None
class ListServicesResponse(_Structure):
    ServiceArns: list[str] | None
    NextToken: str | None
class ListTagsForResourceResponse(_Structure):
    Tags: list[Tag] | None
class ListTaskDefinitionFamiliesResponse(_Structure):
    Families: list[str] | None
    NextToken: str | None
class ListTaskDefinitionsResponse(_Structure):
    TaskDefinitionArns: list[str] | None
    NextToken: str | None
class ListTasksResponse(_Structure):
    TaskArns: list[str] | None
    NextToken: str | None
class LoadBalancer(_Structure):
    TargetGroupArn: str | None
    LoadBalancerName: str | None
    ContainerName: str | None
    ContainerPort: int | None
    AdvancedConfiguration: AdvancedConfiguration_ | None
class LogConfiguration(_Structure):
    LogDriver: str
    Options: dict[str, str] | None
    SecretOptions: list[Secret] | None
class LogDriverVolumeConfiguration(_Structure):
    Driver: str
class ManagedAgent(_Structure):
    LastStartedAt: _Any | None
    Name: str | None
    Reason: str | None
    LastStatus: str | None
class ManagedApplicationAutoScalingPolicy(_Structure):
    Arn: str | None
    Status: str
    StatusReason: str | None
    UpdatedAt: _Any
    PolicyType: str
    TargetValue: float
    Metric: str
class ManagedAutoScaling(_Structure):
    ScalableTarget: ManagedScalableTarget | None
    ApplicationAutoScalingPolicies: list[ManagedApplicationAutoScalingPolicy] | None
class ManagedCertificate(_Structure):
    Arn: str | None
    Status: str
    StatusReason: str | None
    UpdatedAt: _Any
    DomainName: str
class ManagedIngressPath(_Structure):
    AccessType: str
    Endpoint: str
    LoadBalancer: ManagedLoadBalancer | None
    LoadBalancerSecurityGroups: list[ManagedSecurityGroup] | None
    Certificate: ManagedCertificate | None
    Listener: ManagedListener | None
    Rule: ManagedListenerRule | None
    TargetGroups: list[ManagedTargetGroup] | None
class ManagedInstancesLocalStorageConfiguration(_Structure):
    UseLocalStorage: bool | None
class ManagedInstancesNetworkConfiguration(_Structure):
    Subnets: list[str] | None
    SecurityGroups: list[str] | None
class ManagedInstancesProvider(_Structure):
    InfrastructureRoleArn: str | None
    InstanceLaunchTemplate: InstanceLaunchTemplate_ | None
    PropagateTags: str | None
    InfrastructureOptimization: InfrastructureOptimization_ | None
    AutoRepairConfiguration: AutoRepairConfiguration_ | None
class ManagedInstancesStorageConfiguration(_Structure):
    StorageSizeGiB: int | None
class ManagedListener(_Structure):
    Arn: str | None
    Status: str
    StatusReason: str | None
    UpdatedAt: _Any
class ManagedListenerRule(_Structure):
    Arn: str | None
    Status: str
    StatusReason: str | None
    UpdatedAt: _Any
class ManagedLoadBalancer(_Structure):
    Arn: str | None
    Status: str
    StatusReason: str | None
    UpdatedAt: _Any
    Scheme: str
    SubnetIds: list[str] | None
    SecurityGroupIds: list[str] | None
class ManagedLogGroup(_Structure):
    Arn: str | None
    Status: str
    StatusReason: str | None
    UpdatedAt: _Any
    LogGroupName: str
class ManagedMetricAlarm(_Structure):
    Arn: str | None
    Status: str
    StatusReason: str | None
    UpdatedAt: _Any
class ManagedScalableTarget(_Structure):
    Arn: str | None
    Status: str
    StatusReason: str | None
    UpdatedAt: _Any
    MinCapacity: int
    MaxCapacity: int
class ManagedScaling(_Structure):
    Status: str | None
    TargetCapacity: int | None
    MinimumScalingStepSize: int | None
    MaximumScalingStepSize: int | None
    InstanceWarmupPeriod: int | None
class ManagedSecurityGroup(_Structure):
    Arn: str | None
    Status: str
    StatusReason: str | None
    UpdatedAt: _Any
class ManagedStorageConfiguration(_Structure):
    KmsKeyId: str | None
    FargateEphemeralStorageKmsKeyId: str | None
class ManagedTargetGroup(_Structure):
    Arn: str | None
    Status: str
    StatusReason: str | None
    UpdatedAt: _Any
    HealthCheckPath: str
    HealthCheckPort: int
    Port: int
class MemoryGiBPerVCpuRequest(_Structure):
    Min: float | None
    Max: float | None
class MemoryMiBRequest(_Structure):
    Min: int
    Max: int | None
class MetricConfiguration(_Structure):
    MetricNames: list[str]
    ResolutionSeconds: int
class MonitoringConfiguration(_Structure):
    MetricConfigurations: list[MetricConfiguration] | None
class MountPoint(_Structure):
    SourceVolume: str | None
    ContainerPath: str | None
    ReadOnly: bool | None
class NetworkBandwidthGbpsRequest(_Structure):
    Min: float | None
    Max: float | None
class NetworkBinding(_Structure):
    BindIP: str | None
    ContainerPort: int | None
    HostPort: int | None
    Protocol: str | None
    ContainerPortRange: str | None
    HostPortRange: str | None
class NetworkConfiguration(_Structure):
    AwsvpcConfiguration: AwsVpcConfiguration | None
class NetworkInterface(_Structure):
    AttachmentId: str | None
    PrivateIpv4Address: str | None
    Ipv6Address: str | None
class NetworkInterfaceCountRequest(_Structure):
    Min: int | None
    Max: int | None
class NvidiaMpsAllocation(_Structure):
    Memory: int
    MaxComputePercent: int | None
class PlacementConstraint(_Structure):
    Type: str | None
    Expression: str | None
class PlacementStrategy(_Structure):
    Type: str | None
    Field: str | None
class PortMapping(_Structure):
    ContainerPort: int | None
    HostPort: int | None
    Protocol: str | None
    Name: str | None
    AppProtocol: str | None
    ContainerPortRange: str | None
class ProtectedTask(_Structure):
    TaskArn: str | None
    ProtectionEnabled: bool | None
    ExpirationDate: _Any | None
class ProxyConfiguration(_Structure):
    Type: str | None
    ContainerName: str
    Properties: list[KeyValuePair] | None
class PutAccountSettingDefaultResponse(_Structure):
    Setting: Setting_ | None
class PutAccountSettingResponse(_Structure):
    Setting: Setting_ | None
class PutAttributesResponse(_Structure):
    Attributes: list[Attribute] | None
class PutClusterCapacityProvidersResponse(_Structure):
    Cluster: Cluster_ | None
class RegisterContainerInstanceResponse(_Structure):
    ContainerInstance: ContainerInstance_ | None
class RegisterDaemonTaskDefinitionResponse(_Structure):
    DaemonTaskDefinitionArn: str | None
class RegisterTaskDefinitionResponse(_Structure):
    TaskDefinition: TaskDefinition_ | None
    Tags: list[Tag] | None
class RepositoryCredentials(_Structure):
    CredentialsParameter: str
class ResolvedConfiguration(_Structure):
    LoadBalancers: list[ServiceRevisionLoadBalancer] | None
    VpcLatticeConfigurations: list[ServiceRevisionVpcLatticeConfiguration] | None
class Resource(_Structure):
    Name: str | None
    Type: str | None
    DoubleValue: float | None
    LongValue: int | None
    IntegerValue: int | None
    StringSetValue: list[str] | None
class ResourceRequirement(_Structure):
    Value: str | None
    Type: str
    SharingStrategy: SharingStrategy_ | None
class Rollback(_Structure):
    Reason: str | None
    StartedAt: _Any | None
    ServiceRevisionArn: str | None
class RunTaskResponse(_Structure):
    Tasks: list[Task] | None
    Failures: list[Failure] | None
class RuntimePlatform(_Structure):
    CpuArchitecture: str | None
    OperatingSystemFamily: str | None
class RuntimePlatformOverride(_Structure):
    CpuArchitecture: str | None
class S3FilesVolumeConfiguration(_Structure):
    FileSystemArn: str
    RootDirectory: str | None
    TransitEncryptionPort: int | None
    AccessPointArn: str | None
class Scale(_Structure):
    Value: float | None
    Unit: str | None
class Secret(_Structure):
    Name: str
    ValueFrom: str
class Service(_Structure):
    ServiceArn: str | None
    ServiceName: str | None
    ClusterArn: str | None
    LoadBalancers: list[LoadBalancer] | None
    ServiceRegistries: list[ServiceRegistry] | None
    Status: str | None
    DesiredCount: int | None
    RunningCount: int | None
    PendingCount: int | None
    LaunchType: str | None
    CapacityProviderStrategy: list[CapacityProviderStrategyItem] | None
    PlatformVersion: str | None
    PlatformFamily: str | None
    TaskDefinition: str | None
    DeploymentConfiguration: DeploymentConfiguration_ | None
    TaskSets: list[TaskSet] | None
    Deployments: list[Deployment] | None
    RoleArn: str | None
    Events: list[ServiceEvent] | None
    CreatedAt: _Any | None
    CurrentServiceDeployment: str | None
    CurrentServiceRevisions: list[ServiceCurrentRevisionSummary] | None
    PlacementConstraints: list[PlacementConstraint] | None
    PlacementStrategy: list[PlacementStrategy_] | None
    NetworkConfiguration: NetworkConfiguration_ | None
    HealthCheckGracePeriodSeconds: int | None
    SchedulingStrategy: str | None
    DeploymentController: DeploymentController_ | None
    Tags: list[Tag] | None
    CreatedBy: str | None
    EnableECSManagedTags: bool | None
    PropagateTags: str | None
    EnableExecuteCommand: bool | None
    AvailabilityZoneRebalancing: str | None
    ResourceManagementType: str | None
class ServiceConnectAccessLogConfiguration(_Structure):
    Format: str
    IncludeQueryParameters: str | None
class ServiceConnectClientAlias(_Structure):
    Port: int
    DnsName: str | None
    TestTrafficRules: ServiceConnectTestTrafficRules | None
class ServiceConnectConfiguration(_Structure):
    Enabled: bool
    Namespace: str | None
    Services: list[ServiceConnectService] | None
    LogConfiguration: LogConfiguration_ | None
    AccessLogConfiguration: ServiceConnectAccessLogConfiguration | None
    ContainerConfigurations: list[ServiceConnectContainerConfiguration] | None
class ServiceConnectContainerConfiguration(_Structure):
    LogLevel: str | None
class ServiceConnectService(_Structure):
    PortName: str
    DiscoveryName: str | None
    ClientAliases: list[ServiceConnectClientAlias] | None
    IngressPortOverride: int | None
    Timeout: TimeoutConfiguration | None
    Tls: ServiceConnectTlsConfiguration | None
class ServiceConnectServiceResource(_Structure):
    DiscoveryName: str | None
    DiscoveryArn: str | None
class ServiceConnectTestTrafficHeaderMatchRules(_Structure):
    Exact: str
class ServiceConnectTestTrafficHeaderRules(_Structure):
    Name: str
    Value: ServiceConnectTestTrafficHeaderMatchRules | None
class ServiceConnectTestTrafficRules(_Structure):
    Header: ServiceConnectTestTrafficHeaderRules
class ServiceConnectTlsCertificateAuthority(_Structure):
    AwsPcaAuthorityArn: str | None
class ServiceConnectTlsConfiguration(_Structure):
    IssuerCertificateAuthority: ServiceConnectTlsCertificateAuthority
    KmsKey: str | None
    RoleArn: str | None
class ServiceCurrentRevisionSummary(_Structure):
    Arn: str | None
    RequestedTaskCount: int | None
    RunningTaskCount: int | None
    PendingTaskCount: int | None
class ServiceDeployment(_Structure):
    ServiceDeploymentArn: str | None
    ServiceArn: str | None
    ClusterArn: str | None
    CreatedAt: _Any | None
    StartedAt: _Any | None
    FinishedAt: _Any | None
    StoppedAt: _Any | None
    UpdatedAt: _Any | None
    SourceServiceRevisions: list[ServiceRevisionSummary] | None
    TargetServiceRevision: ServiceRevisionSummary | None
    Status: str | None
    StatusReason: str | None
    LifecycleStage: str | None
    LifecycleHookDetails: list[DeploymentLifecycleHookDetail] | None
    DeploymentConfiguration: DeploymentConfiguration_ | None
    Rollback: Rollback_ | None
    DeploymentCircuitBreaker: ServiceDeploymentCircuitBreaker | None
    Alarms: ServiceDeploymentAlarms | None
class ServiceDeploymentAlarms(_Structure):
    Status: str | None
    AlarmNames: list[str] | None
    TriggeredAlarmNames: list[str] | None
class ServiceDeploymentBrief(_Structure):
    ServiceDeploymentArn: str | None
    ServiceArn: str | None
    ClusterArn: str | None
    StartedAt: _Any | None
    CreatedAt: _Any | None
    FinishedAt: _Any | None
    TargetServiceRevisionArn: str | None
    Status: str | None
    StatusReason: str | None
class ServiceDeploymentCircuitBreaker(_Structure):
    Status: str | None
    FailureCount: int | None
    Threshold: int | None
class ServiceEvent(_Structure):
    Id: str | None
    CreatedAt: _Any | None
    Message: str | None
class ServiceManagedEBSVolumeConfiguration(_Structure):
    Encrypted: bool | None
    KmsKeyId: str | None
    VolumeType: str | None
    SizeInGiB: int | None
    SnapshotId: str | None
    VolumeInitializationRate: int | None
    Iops: int | None
    Throughput: int | None
    TagSpecifications: list[EBSTagSpecification] | None
    RoleArn: str
    FilesystemType: str | None
class ServiceRegistry(_Structure):
    RegistryArn: str | None
    Port: int | None
    ContainerName: str | None
    ContainerPort: int | None
class ServiceRevision(_Structure):
    ServiceRevisionArn: str | None
    ServiceArn: str | None
    ClusterArn: str | None
    TaskDefinition: str | None
    CapacityProviderStrategy: list[CapacityProviderStrategyItem] | None
    LaunchType: str | None
    PlatformVersion: str | None
    PlatformFamily: str | None
    LoadBalancers: list[LoadBalancer] | None
    ServiceRegistries: list[ServiceRegistry] | None
    NetworkConfiguration: NetworkConfiguration_ | None
    ContainerImages: list[ContainerImage] | None
    GuardDutyEnabled: bool | None
    ServiceConnectConfiguration: ServiceConnectConfiguration_ | None
    VolumeConfigurations: list[ServiceVolumeConfiguration] | None
    FargateEphemeralStorage: DeploymentEphemeralStorage | None
    CreatedAt: _Any | None
    VpcLatticeConfigurations: list[VpcLatticeConfiguration] | None
    ResolvedConfiguration: ResolvedConfiguration_ | None
    EcsManagedResources: ECSManagedResources | None
    Overrides: ServiceRevisionOverrides | None
    GatewayConnectors: list[GatewayConnector] | None
    Monitoring: MonitoringConfiguration | None
class ServiceRevisionLoadBalancer(_Structure):
    TargetGroupArn: str | None
    ProductionListenerRule: str | None
class ServiceRevisionOverrides(_Structure):
    RuntimePlatform: RuntimePlatformOverride | None
class ServiceRevisionSummary(_Structure):
    Arn: str | None
    RequestedTaskCount: int | None
    RunningTaskCount: int | None
    PendingTaskCount: int | None
    RequestedTestTrafficWeight: float | None
    RequestedProductionTrafficWeight: float | None
class ServiceRevisionVpcLatticeConfiguration(_Structure):
    TargetGroupArn: str | None
    ProductionListenerRule: str | None
class ServiceVolumeConfiguration(_Structure):
    Name: str
    ManagedEBSVolume: ServiceManagedEBSVolumeConfiguration | None
class Session(_Structure):
    SessionId: str | None
    StreamUrl: str | None
    TokenValue: str | None
class Setting(_Structure):
    Name: str | None
    Value: str | None
    PrincipalArn: str | None
    Type: str | None
class SharingStrategy(_Structure):
    NvidiaMps: NvidiaMpsAllocation | None
class StartTaskResponse(_Structure):
    Tasks: list[Task] | None
    Failures: list[Failure] | None
class StopServiceDeploymentResponse(_Structure):
    ServiceDeploymentArn: str | None
class StopTaskResponse(_Structure):
    Task: Task_ | None
class SubmitAttachmentStateChangesResponse(_Structure):
    Acknowledgment: str | None
class SubmitContainerStateChangeResponse(_Structure):
    Acknowledgment: str | None
class SubmitTaskStateChangeResponse(_Structure):
    Acknowledgment: str | None
class SystemControl(_Structure):
    Namespace: str | None
    Value: str | None
class Tag(_Structure):
    Key: str | None
    Value: str | None
class TagResourceResponse(_Structure): ...
class Task(_Structure):
    Attachments: list[Attachment] | None
    Attributes: list[Attribute] | None
    AvailabilityZone: str | None
    CapacityProviderName: str | None
    ClusterArn: str | None
    Connectivity: str | None
    ConnectivityAt: _Any | None
    ContainerInstanceArn: str | None
    Containers: list[Container] | None
    Cpu: str | None
    CreatedAt: _Any | None
    DesiredStatus: str | None
    EnableExecuteCommand: bool | None
    ExecutionStoppedAt: _Any | None
    Group: str | None
    HealthStatus: str | None
    InferenceAccelerators: list[InferenceAccelerator] | None
    LastStatus: str | None
    LaunchType: str | None
    Memory: str | None
    Overrides: TaskOverride | None
    PlatformVersion: str | None
    PlatformFamily: str | None
    PullStartedAt: _Any | None
    PullStoppedAt: _Any | None
    StartedAt: _Any | None
    StartedBy: str | None
    StopCode: str | None
    StoppedAt: _Any | None
    StoppedReason: str | None
    StoppingAt: _Any | None
    Tags: list[Tag] | None
    TaskArn: str | None
    TaskDefinitionArn: str | None
    Version: int | None
    EphemeralStorage: EphemeralStorage_ | None
    FargateEphemeralStorage: TaskEphemeralStorage | None
    TrustedExecutionSummary: TrustedExecutionSummary_ | None
class TaskDefinition(_Structure):
    TaskDefinitionArn: str | None
    ContainerDefinitions: list[ContainerDefinition] | None
    Family: str | None
    TaskRoleArn: str | None
    ExecutionRoleArn: str | None
    NetworkMode: str | None
    Revision: int | None
    Volumes: list[Volume] | None
    Status: str | None
    RequiresAttributes: list[Attribute] | None
    PlacementConstraints: list[TaskDefinitionPlacementConstraint] | None
    Compatibilities: list[str] | None
    RuntimePlatform: RuntimePlatform_ | None
    RequiresCompatibilities: list[str] | None
    Cpu: str | None
    Memory: str | None
    InferenceAccelerators: list[InferenceAccelerator] | None
    PidMode: str | None
    IpcMode: str | None
    ProxyConfiguration: ProxyConfiguration_ | None
    RegisteredAt: _Any | None
    DeregisteredAt: _Any | None
    DeleteRequestedAt: _Any | None
    RegisteredBy: str | None
    EphemeralStorage: EphemeralStorage_ | None
    EnableFaultInjection: bool | None
    TrustedExecutionConfiguration: TrustedExecutionConfiguration_ | None
class TaskDefinitionPlacementConstraint(_Structure):
    Type: str | None
    Expression: str | None
class TaskEphemeralStorage(_Structure):
    SizeInGiB: int | None
    KmsKeyId: str | None
class TaskOverride(_Structure):
    ContainerOverrides: list[ContainerOverride] | None
    Cpu: str | None
    InferenceAcceleratorOverrides: list[InferenceAcceleratorOverride] | None
    ExecutionRoleArn: str | None
    Memory: str | None
    TaskRoleArn: str | None
    EphemeralStorage: EphemeralStorage_ | None
class TaskSet(_Structure):
    Id: str | None
    TaskSetArn: str | None
    ServiceArn: str | None
    ClusterArn: str | None
    StartedBy: str | None
    ExternalId: str | None
    Status: str | None
    TaskDefinition: str | None
    ComputedDesiredCount: int | None
    PendingCount: int | None
    RunningCount: int | None
    CreatedAt: _Any | None
    UpdatedAt: _Any | None
    LaunchType: str | None
    CapacityProviderStrategy: list[CapacityProviderStrategyItem] | None
    PlatformVersion: str | None
    PlatformFamily: str | None
    NetworkConfiguration: NetworkConfiguration_ | None
    LoadBalancers: list[LoadBalancer] | None
    ServiceRegistries: list[ServiceRegistry] | None
    Scale: Scale_ | None
    StabilityStatus: str | None
    StabilityStatusAt: _Any | None
    Tags: list[Tag] | None
    FargateEphemeralStorage: DeploymentEphemeralStorage | None
class ThresholdConfiguration(_Structure):
    Type: str
    Value: int
class TimeoutConfiguration(_Structure):
    IdleTimeoutSeconds: int | None
    PerRequestTimeoutSeconds: int | None
class Tmpfs(_Structure):
    ContainerPath: str
    Size: int
    MountOptions: list[str] | None
class TotalLocalStorageGBRequest(_Structure):
    Min: float | None
    Max: float | None
class TrustedExecutionConfiguration(_Structure):
    IsolationMode: str
    AttestationPolicy: str | None
class TrustedExecutionSummary(_Structure):
    IsolationMode: str
    AttestationPolicyStatus: str | None
class Ulimit(_Structure):
    Name: str
    SoftLimit: int
    HardLimit: int
class UntagResourceResponse(_Structure): ...
class UpdateCapacityProviderResponse(_Structure):
    CapacityProvider: CapacityProvider_ | None
class UpdateClusterResponse(_Structure):
    Cluster: Cluster_ | None
class UpdateClusterSettingsResponse(_Structure):
    Cluster: Cluster_ | None
class UpdateContainerAgentResponse(_Structure):
    ContainerInstance: ContainerInstance_ | None
class UpdateContainerInstancesStateResponse(_Structure):
    ContainerInstances: list[ContainerInstance] | None
    Failures: list[Failure] | None
class UpdateDaemonResponse(_Structure):
    DaemonArn: str | None
    Status: str | None
    CreatedAt: _Any | None
    UpdatedAt: _Any | None
    DeploymentArn: str | None
class UpdateExpressGatewayServiceResponse(_Structure):
    Service: UpdatedExpressGatewayService | None
class UpdateGatewayResponse(_Structure):
    GatewayArn: str | None
    Name: str | None
    Status: str | None
class UpdateServicePrimaryTaskSetResponse(_Structure):
    TaskSet: TaskSet_ | None
class UpdateServiceResponse(_Structure):
    Service: Service_ | None
class UpdateTaskProtectionResponse(_Structure):
    ProtectedTasks: list[ProtectedTask] | None
    Failures: list[Failure] | None
class UpdateTaskSetResponse(_Structure):
    TaskSet: TaskSet_ | None
class UpdatedExpressGatewayService(_Structure):
    ServiceArn: str | None
    Cluster: str | None
    ServiceName: str | None
    Status: ExpressGatewayServiceStatus | None
    TargetConfiguration: ExpressGatewayServiceConfiguration | None
    CreatedAt: _Any | None
    UpdatedAt: _Any | None
class VCpuCountRangeRequest(_Structure):
    Min: int
    Max: int | None
class VersionInfo(_Structure):
    AgentVersion: str | None
    AgentHash: str | None
    DockerVersion: str | None
class Volume(_Structure):
    Name: str | None
    Host: HostVolumeProperties | None
    DockerVolumeConfiguration: DockerVolumeConfiguration_ | None
    EfsVolumeConfiguration: EFSVolumeConfiguration | None
    S3filesVolumeConfiguration: S3FilesVolumeConfiguration | None
    FsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration | None
    ConfiguredAtLaunch: bool | None
class VolumeFrom(_Structure):
    SourceContainer: str | None
    ReadOnly: bool | None
class VpcLatticeAdvancedConfiguration(_Structure):
    AlternateTargetGroupArn: str | None
    ProductionListenerRule: str | None
    TestListenerRule: str | None
class VpcLatticeConfiguration(_Structure):
    RoleArn: str
    TargetGroupArn: str
    PortName: str
    AdvancedConfiguration: VpcLatticeAdvancedConfiguration | None
AdvancedConfiguration_ = AdvancedConfiguration
AutoRepairConfiguration_ = AutoRepairConfiguration
AutoScalingGroupProvider_ = AutoScalingGroupProvider
CanaryConfiguration_ = CanaryConfiguration
CapacityProvider_ = CapacityProvider
Cluster_ = Cluster
ContainerInstance_ = ContainerInstance
DaemonTaskDefinition_ = DaemonTaskDefinition
DeploymentCircuitBreaker_ = DeploymentCircuitBreaker
DeploymentConfiguration_ = DeploymentConfiguration
DeploymentController_ = DeploymentController
DockerVolumeConfiguration_ = DockerVolumeConfiguration
EphemeralStorage_ = EphemeralStorage
ExecuteCommandConfiguration_ = ExecuteCommandConfiguration
FirelensConfiguration_ = FirelensConfiguration
Gateway_ = Gateway
GatewayResources_ = GatewayResources
GatewayRoute_ = GatewayRoute
HealthCheck_ = HealthCheck
InfrastructureOptimization_ = InfrastructureOptimization
InstanceLaunchTemplate_ = InstanceLaunchTemplate
LinearConfiguration_ = LinearConfiguration
LinuxParameters_ = LinuxParameters
LogConfiguration_ = LogConfiguration
LogDriverVolumeConfiguration_ = LogDriverVolumeConfiguration
ManagedInstancesProvider_ = ManagedInstancesProvider
ManagedScaling_ = ManagedScaling
ManagedStorageConfiguration_ = ManagedStorageConfiguration
NetworkConfiguration_ = NetworkConfiguration
PlacementStrategy_ = PlacementStrategy
ProxyConfiguration_ = ProxyConfiguration
RepositoryCredentials_ = RepositoryCredentials
ResolvedConfiguration_ = ResolvedConfiguration
Rollback_ = Rollback
RuntimePlatform_ = RuntimePlatform
Scale_ = Scale
Service_ = Service
ServiceConnectConfiguration_ = ServiceConnectConfiguration
Session_ = Session
Setting_ = Setting
SharingStrategy_ = SharingStrategy
Task_ = Task
TaskDefinition_ = TaskDefinition
TaskSet_ = TaskSet
ThresholdConfiguration_ = ThresholdConfiguration
Tmpfs_ = Tmpfs
TrustedExecutionConfiguration_ = TrustedExecutionConfiguration
TrustedExecutionSummary_ = TrustedExecutionSummary
VersionInfo_ = VersionInfo

@_operation
def associate_gateway_with_cluster(*, Gateway: _Any, Cluster: _Any) -> AssociateGatewayWithClusterResponse: ...
@_operation
def continue_service_deployment(*, ServiceDeploymentArn: _Any, HookId: _Any, Action: str | None = ...) -> ContinueServiceDeploymentResponse: ...
@_operation
def create_capacity_provider(*, Name: _Any, Cluster: _Any | None = ..., AutoScalingGroupProvider: _Mapping[str, _Any] | None = ..., ManagedInstancesProvider: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateCapacityProviderResponse: ...
@_operation
def create_cluster(*, ClusterName: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., Settings: _Sequence[_Mapping[str, _Any]] | None = ..., Configuration: _Mapping[str, _Any] | None = ..., CapacityProviders: _Sequence[_Any] | None = ..., DefaultCapacityProviderStrategy: _Sequence[_Mapping[str, _Any]] | None = ..., ServiceConnectDefaults: _Mapping[str, _Any] | None = ...) -> CreateClusterResponse: ...
@_operation
def create_daemon(*, DaemonName: _Any, DaemonTaskDefinitionArn: _Any, CapacityProviderArns: _Sequence[_Any], ClusterArn: _Any | None = ..., DeploymentConfiguration: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., PropagateTags: str | None = ..., EnableECSManagedTags: bool | None = ..., EnableExecuteCommand: bool | None = ..., ClientToken: _Any | None = ..., Critical: bool | None = ...) -> CreateDaemonResponse: ...
@_operation
def create_express_gateway_service(*, InfrastructureRoleArn: _Any, ExecutionRoleArn: _Any | None = ..., ServiceName: _Any | None = ..., Cluster: _Any | None = ..., HealthCheckPath: _Any | None = ..., PrimaryContainer: _Mapping[str, _Any] | None = ..., TaskRoleArn: _Any | None = ..., NetworkConfiguration: _Mapping[str, _Any] | None = ..., Cpu: _Any | None = ..., Memory: _Any | None = ..., CpuArchitecture: str | None = ..., ScalingTarget: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., TaskDefinitionArn: _Any | None = ...) -> CreateExpressGatewayServiceResponse: ...
@_operation
def create_gateway(*, Name: _Any, InfrastructureRoleArn: _Any, Configuration: _Mapping[str, _Any], ClientToken: _Any | None = ..., DeletionProtection: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., PropagateTags: str | None = ...) -> CreateGatewayResponse: ...
@_operation
def create_service(*, ServiceName: _Any, Cluster: _Any | None = ..., TaskDefinition: _Any | None = ..., AvailabilityZoneRebalancing: str | None = ..., LoadBalancers: _Sequence[_Mapping[str, _Any]] | None = ..., ServiceRegistries: _Sequence[_Mapping[str, _Any]] | None = ..., DesiredCount: int | None = ..., ClientToken: _Any | None = ..., LaunchType: str | None = ..., CapacityProviderStrategy: _Sequence[_Mapping[str, _Any]] | None = ..., PlatformVersion: _Any | None = ..., Role: _Any | None = ..., DeploymentConfiguration: _Mapping[str, _Any] | None = ..., PlacementConstraints: _Sequence[_Mapping[str, _Any]] | None = ..., PlacementStrategy: _Sequence[_Mapping[str, _Any]] | None = ..., NetworkConfiguration: _Mapping[str, _Any] | None = ..., HealthCheckGracePeriodSeconds: int | None = ..., SchedulingStrategy: str | None = ..., DeploymentController: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., EnableECSManagedTags: bool | None = ..., PropagateTags: str | None = ..., EnableExecuteCommand: bool | None = ..., ServiceConnectConfiguration: _Mapping[str, _Any] | None = ..., VolumeConfigurations: _Sequence[_Mapping[str, _Any]] | None = ..., VpcLatticeConfigurations: _Sequence[_Mapping[str, _Any]] | None = ..., GatewayConnectors: _Sequence[_Mapping[str, _Any]] | None = ..., Monitoring: _Mapping[str, _Any] | None = ...) -> CreateServiceResponse: ...
@_operation
def create_task_set(*, Service: _Any, Cluster: _Any, TaskDefinition: _Any, ExternalId: _Any | None = ..., NetworkConfiguration: _Mapping[str, _Any] | None = ..., LoadBalancers: _Sequence[_Mapping[str, _Any]] | None = ..., ServiceRegistries: _Sequence[_Mapping[str, _Any]] | None = ..., LaunchType: str | None = ..., CapacityProviderStrategy: _Sequence[_Mapping[str, _Any]] | None = ..., PlatformVersion: _Any | None = ..., Scale: _Mapping[str, _Any] | None = ..., ClientToken: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateTaskSetResponse: ...
@_operation
def delete_account_setting(*, Name: str, PrincipalArn: _Any | None = ...) -> DeleteAccountSettingResponse: ...
@_operation
def delete_attributes(*, Attributes: _Sequence[_Mapping[str, _Any]], Cluster: _Any | None = ...) -> DeleteAttributesResponse: ...
@_operation
def delete_capacity_provider(*, CapacityProvider: _Any, Cluster: _Any | None = ...) -> DeleteCapacityProviderResponse: ...
@_operation
def delete_cluster(*, Cluster: _Any) -> DeleteClusterResponse: ...
@_operation
def delete_daemon(*, DaemonArn: _Any) -> DeleteDaemonResponse: ...
@_operation
def delete_daemon_task_definition(*, DaemonTaskDefinition: _Any) -> DeleteDaemonTaskDefinitionResponse: ...
@_operation
def delete_express_gateway_service(*, ServiceArn: _Any) -> DeleteExpressGatewayServiceResponse: ...
@_operation
def delete_gateway(*, Gateway: _Any) -> DeleteGatewayResponse: ...
@_operation
def delete_service(*, Service: _Any, Cluster: _Any | None = ..., Force: bool | None = ...) -> DeleteServiceResponse: ...
@_operation
def delete_task_definitions(*, TaskDefinitions: _Sequence[_Any]) -> DeleteTaskDefinitionsResponse: ...
@_operation
def delete_task_set(*, Cluster: _Any, Service: _Any, TaskSet: _Any, Force: bool | None = ...) -> DeleteTaskSetResponse: ...
@_operation
def deregister_container_instance(*, ContainerInstance: _Any, Cluster: _Any | None = ..., Force: bool | None = ...) -> DeregisterContainerInstanceResponse: ...
@_operation
def deregister_task_definition(*, TaskDefinition: _Any) -> DeregisterTaskDefinitionResponse: ...
@_operation
def describe_capacity_providers(*, CapacityProviders: _Sequence[_Any] | None = ..., Cluster: _Any | None = ..., Include: _Sequence[str] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> DescribeCapacityProvidersResponse: ...
@_operation
def describe_clusters(*, Clusters: _Sequence[_Any] | None = ..., Include: _Sequence[str] | None = ...) -> DescribeClustersResponse: ...
@_operation
def describe_container_instances(*, ContainerInstances: _Sequence[_Any], Cluster: _Any | None = ..., Include: _Sequence[str] | None = ...) -> DescribeContainerInstancesResponse: ...
@_operation
def describe_daemon(*, DaemonArn: _Any) -> DescribeDaemonResponse: ...
@_operation
def describe_daemon_deployments(*, DaemonDeploymentArns: _Sequence[_Any]) -> DescribeDaemonDeploymentsResponse: ...
@_operation
def describe_daemon_revisions(*, DaemonRevisionArns: _Sequence[_Any]) -> DescribeDaemonRevisionsResponse: ...
@_operation
def describe_daemon_task_definition(*, DaemonTaskDefinition: _Any) -> DescribeDaemonTaskDefinitionResponse: ...
@_operation
def describe_express_gateway_service(*, ServiceArn: _Any, Include: _Sequence[str] | None = ...) -> DescribeExpressGatewayServiceResponse: ...
@_operation
def describe_gateway(*, Gateway: _Any) -> DescribeGatewayResponse: ...
@_operation
def describe_gateway_resources(*, Gateway: _Any, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> DescribeGatewayResourcesResponse: ...
@_operation
def describe_gateway_route(*, GatewayRouteArn: _Any) -> DescribeGatewayRouteResponse: ...
@_operation
def describe_service_deployments(*, ServiceDeploymentArns: _Sequence[_Any]) -> DescribeServiceDeploymentsResponse: ...
@_operation
def describe_service_revisions(*, ServiceRevisionArns: _Sequence[_Any]) -> DescribeServiceRevisionsResponse: ...
@_operation
def describe_services(*, Services: _Sequence[_Any], Cluster: _Any | None = ..., Include: _Sequence[str] | None = ...) -> DescribeServicesResponse: ...
@_operation
def describe_task_definition(*, TaskDefinition: _Any, Include: _Sequence[str] | None = ...) -> DescribeTaskDefinitionResponse: ...
@_operation
def describe_task_sets(*, Cluster: _Any, Service: _Any, TaskSets: _Sequence[_Any] | None = ..., Include: _Sequence[str] | None = ...) -> DescribeTaskSetsResponse: ...
@_operation
def describe_tasks(*, Tasks: _Sequence[_Any], Cluster: _Any | None = ..., Include: _Sequence[str] | None = ...) -> DescribeTasksResponse: ...
@_operation
def disassociate_gateway_from_cluster(*, Gateway: _Any, Cluster: _Any) -> DisassociateGatewayFromClusterResponse: ...
@_operation
def discover_poll_endpoint(*, ContainerInstance: _Any | None = ..., Cluster: _Any | None = ...) -> DiscoverPollEndpointResponse: ...
@_operation
def execute_command(*, Command: _Any, Interactive: bool, Task: _Any, Cluster: _Any | None = ..., Container: _Any | None = ...) -> ExecuteCommandResponse: ...
@_operation
def get_task_protection(*, Cluster: _Any, Tasks: _Sequence[_Any] | None = ...) -> GetTaskProtectionResponse: ...
@_operation
def list_account_settings(*, Name: str | None = ..., Value: _Any | None = ..., PrincipalArn: _Any | None = ..., EffectiveSettings: bool | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListAccountSettingsResponse: ...
@_operation
def list_attributes(*, TargetType: str, Cluster: _Any | None = ..., AttributeName: _Any | None = ..., AttributeValue: _Any | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListAttributesResponse: ...
@_operation
def list_clusters(*, NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListClustersResponse: ...
@_operation
def list_container_instances(*, Cluster: _Any | None = ..., Filter: _Any | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ..., Status: str | None = ...) -> ListContainerInstancesResponse: ...
@_operation
def list_daemon_deployments(*, DaemonArn: _Any, Status: _Sequence[str] | None = ..., CreatedAt: _Mapping[str, _Any] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListDaemonDeploymentsResponse: ...
@_operation
def list_daemon_task_definitions(*, FamilyPrefix: _Any | None = ..., Family: _Any | None = ..., Revision: str | None = ..., Status: str | None = ..., Sort: str | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListDaemonTaskDefinitionsResponse: ...
@_operation
def list_daemons(*, ClusterArn: _Any | None = ..., CapacityProviderArns: _Sequence[_Any] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListDaemonsResponse: ...
@_operation
def list_gateway_cluster_associations(*, Gateway: _Any | None = ..., Cluster: _Any | None = ..., Status: _Sequence[str] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListGatewayClusterAssociationsResponse: ...
@_operation
def list_gateway_routes(*, Gateway: _Any | None = ..., Cluster: _Any | None = ..., Service: _Any | None = ..., ServiceContainerPortName: _Any | None = ..., Status: _Sequence[str] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListGatewayRoutesResponse: ...
@_operation
def list_gateways(*, Names: _Sequence[_Any] | None = ..., Status: _Sequence[str] | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListGatewaysResponse: ...
@_operation
def list_service_deployments(*, Service: _Any, Cluster: _Any | None = ..., Status: _Sequence[str] | None = ..., CreatedAt: _Mapping[str, _Any] | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListServiceDeploymentsResponse: ...
@_operation
def list_services(*, Cluster: _Any | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ..., LaunchType: str | None = ..., SchedulingStrategy: str | None = ..., ResourceManagementType: str | None = ...) -> ListServicesResponse: ...
@_operation
def list_services_by_namespace(*, Namespace: _Any, NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListServicesByNamespaceResponse: ...
@_operation
def list_tags_for_resource(*, ResourceArn: _Any) -> ListTagsForResourceResponse: ...
@_operation
def list_task_definition_families(*, FamilyPrefix: _Any | None = ..., Status: str | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListTaskDefinitionFamiliesResponse: ...
@_operation
def list_task_definitions(*, FamilyPrefix: _Any | None = ..., Status: str | None = ..., Sort: str | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListTaskDefinitionsResponse: ...
@_operation
def list_tasks(*, Cluster: _Any | None = ..., ContainerInstance: _Any | None = ..., Family: _Any | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ..., StartedBy: _Any | None = ..., ServiceName: _Any | None = ..., DesiredStatus: str | None = ..., LaunchType: str | None = ..., DaemonName: _Any | None = ...) -> ListTasksResponse: ...
@_operation
def put_account_setting(*, Name: str, Value: _Any, PrincipalArn: _Any | None = ...) -> PutAccountSettingResponse: ...
@_operation
def put_account_setting_default(*, Name: str, Value: _Any) -> PutAccountSettingDefaultResponse: ...
@_operation
def put_attributes(*, Attributes: _Sequence[_Mapping[str, _Any]], Cluster: _Any | None = ...) -> PutAttributesResponse: ...
@_operation
def put_cluster_capacity_providers(*, Cluster: _Any, CapacityProviders: _Sequence[_Any], DefaultCapacityProviderStrategy: _Sequence[_Mapping[str, _Any]]) -> PutClusterCapacityProvidersResponse: ...
@_operation
def register_container_instance(*, Cluster: _Any | None = ..., InstanceIdentityDocument: _Any | None = ..., InstanceIdentityDocumentSignature: _Any | None = ..., TotalResources: _Sequence[_Mapping[str, _Any]] | None = ..., VersionInfo: _Mapping[str, _Any] | None = ..., ContainerInstanceArn: _Any | None = ..., Attributes: _Sequence[_Mapping[str, _Any]] | None = ..., PlatformDevices: _Sequence[_Mapping[str, _Any]] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> RegisterContainerInstanceResponse: ...
@_operation
def register_daemon_task_definition(*, Family: _Any, ContainerDefinitions: _Sequence[_Mapping[str, _Any]], TaskRoleArn: _Any | None = ..., ExecutionRoleArn: _Any | None = ..., Cpu: _Any | None = ..., Memory: _Any | None = ..., Volumes: _Sequence[_Mapping[str, _Any]] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., PidMode: str | None = ..., IpcMode: str | None = ...) -> RegisterDaemonTaskDefinitionResponse: ...
@_operation
def register_task_definition(*, Family: _Any, ContainerDefinitions: _Sequence[_Mapping[str, _Any]], TaskRoleArn: _Any | None = ..., ExecutionRoleArn: _Any | None = ..., NetworkMode: str | None = ..., Volumes: _Sequence[_Mapping[str, _Any]] | None = ..., PlacementConstraints: _Sequence[_Mapping[str, _Any]] | None = ..., RequiresCompatibilities: _Sequence[str] | None = ..., Cpu: _Any | None = ..., Memory: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., PidMode: str | None = ..., IpcMode: str | None = ..., ProxyConfiguration: _Mapping[str, _Any] | None = ..., InferenceAccelerators: _Sequence[_Mapping[str, _Any]] | None = ..., EphemeralStorage: _Mapping[str, _Any] | None = ..., RuntimePlatform: _Mapping[str, _Any] | None = ..., EnableFaultInjection: bool | None = ..., TrustedExecutionConfiguration: _Mapping[str, _Any] | None = ...) -> RegisterTaskDefinitionResponse: ...
@_job(Task)
def run_task(*, TaskDefinition: _Any, CapacityProviderStrategy: _Sequence[_Mapping[str, _Any]] | None = ..., Cluster: _Any | None = ..., Count: int | None = ..., EnableECSManagedTags: bool | None = ..., EnableExecuteCommand: bool | None = ..., Group: _Any | None = ..., LaunchType: str | None = ..., NetworkConfiguration: _Mapping[str, _Any] | None = ..., Overrides: _Mapping[str, _Any] | None = ..., PlacementConstraints: _Sequence[_Mapping[str, _Any]] | None = ..., PlacementStrategy: _Sequence[_Mapping[str, _Any]] | None = ..., PlatformVersion: _Any | None = ..., PropagateTags: str | None = ..., ReferenceId: _Any | None = ..., StartedBy: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., ClientToken: _Any | None = ..., VolumeConfigurations: _Sequence[_Mapping[str, _Any]] | None = ...) -> RunTaskResponse: ...
@_operation
def start_task(*, ContainerInstances: _Sequence[_Any], TaskDefinition: _Any, Cluster: _Any | None = ..., EnableECSManagedTags: bool | None = ..., EnableExecuteCommand: bool | None = ..., Group: _Any | None = ..., NetworkConfiguration: _Mapping[str, _Any] | None = ..., Overrides: _Mapping[str, _Any] | None = ..., PropagateTags: str | None = ..., ReferenceId: _Any | None = ..., StartedBy: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., VolumeConfigurations: _Sequence[_Mapping[str, _Any]] | None = ...) -> StartTaskResponse: ...
@_operation
def stop_service_deployment(*, ServiceDeploymentArn: _Any, StopType: str | None = ...) -> StopServiceDeploymentResponse: ...
@_operation
def stop_task(*, Task: _Any, Cluster: _Any | None = ..., Reason: _Any | None = ...) -> StopTaskResponse: ...
@_operation
def submit_attachment_state_changes(*, Attachments: _Sequence[_Mapping[str, _Any]], Cluster: _Any | None = ...) -> SubmitAttachmentStateChangesResponse: ...
@_operation
def submit_container_state_change(*, Cluster: _Any | None = ..., Task: _Any | None = ..., ContainerName: _Any | None = ..., RuntimeId: _Any | None = ..., Status: _Any | None = ..., ExitCode: int | None = ..., Reason: _Any | None = ..., NetworkBindings: _Sequence[_Mapping[str, _Any]] | None = ...) -> SubmitContainerStateChangeResponse: ...
@_operation
def submit_task_state_change(*, Cluster: _Any | None = ..., Task: _Any | None = ..., Status: _Any | None = ..., Reason: _Any | None = ..., Containers: _Sequence[_Mapping[str, _Any]] | None = ..., Attachments: _Sequence[_Mapping[str, _Any]] | None = ..., ManagedAgents: _Sequence[_Mapping[str, _Any]] | None = ..., PullStartedAt: str | _datetime | None = ..., PullStoppedAt: str | _datetime | None = ..., ExecutionStoppedAt: str | _datetime | None = ...) -> SubmitTaskStateChangeResponse: ...
@_operation
def tag_resource(*, ResourceArn: _Any, Tags: _Sequence[_Mapping[str, _Any]]) -> TagResourceResponse: ...
@_operation
def untag_resource(*, ResourceArn: _Any, TagKeys: _Sequence[str]) -> UntagResourceResponse: ...
@_operation
def update_capacity_provider(*, Name: _Any, Cluster: _Any | None = ..., AutoScalingGroupProvider: _Mapping[str, _Any] | None = ..., ManagedInstancesProvider: _Mapping[str, _Any] | None = ...) -> UpdateCapacityProviderResponse: ...
@_operation
def update_cluster(*, Cluster: _Any, Settings: _Sequence[_Mapping[str, _Any]] | None = ..., Configuration: _Mapping[str, _Any] | None = ..., ServiceConnectDefaults: _Mapping[str, _Any] | None = ...) -> UpdateClusterResponse: ...
@_operation
def update_cluster_settings(*, Cluster: _Any, Settings: _Sequence[_Mapping[str, _Any]]) -> UpdateClusterSettingsResponse: ...
@_operation
def update_container_agent(*, ContainerInstance: _Any, Cluster: _Any | None = ...) -> UpdateContainerAgentResponse: ...
@_operation
def update_container_instances_state(*, ContainerInstances: _Sequence[_Any], Status: str, Cluster: _Any | None = ...) -> UpdateContainerInstancesStateResponse: ...
@_operation
def update_daemon(*, DaemonArn: _Any, DaemonTaskDefinitionArn: _Any, CapacityProviderArns: _Sequence[_Any], DeploymentConfiguration: _Mapping[str, _Any] | None = ..., PropagateTags: str | None = ..., EnableECSManagedTags: bool | None = ..., EnableExecuteCommand: bool | None = ..., Critical: bool | None = ...) -> UpdateDaemonResponse: ...
@_operation
def update_express_gateway_service(*, ServiceArn: _Any, ExecutionRoleArn: _Any | None = ..., HealthCheckPath: _Any | None = ..., PrimaryContainer: _Mapping[str, _Any] | None = ..., TaskRoleArn: _Any | None = ..., NetworkConfiguration: _Mapping[str, _Any] | None = ..., Cpu: _Any | None = ..., Memory: _Any | None = ..., CpuArchitecture: str | None = ..., ScalingTarget: _Mapping[str, _Any] | None = ..., TaskDefinitionArn: _Any | None = ...) -> UpdateExpressGatewayServiceResponse: ...
@_operation
def update_gateway(*, Gateway: _Any, InfrastructureRoleArn: _Any | None = ..., DeletionProtection: bool | None = ..., Configuration: _Mapping[str, _Any] | None = ..., PropagateTags: str | None = ...) -> UpdateGatewayResponse: ...
@_operation
def update_service(*, Service: _Any, Cluster: _Any | None = ..., DesiredCount: int | None = ..., TaskDefinition: _Any | None = ..., CapacityProviderStrategy: _Sequence[_Mapping[str, _Any]] | None = ..., DeploymentConfiguration: _Mapping[str, _Any] | None = ..., AvailabilityZoneRebalancing: str | None = ..., NetworkConfiguration: _Mapping[str, _Any] | None = ..., PlacementConstraints: _Sequence[_Mapping[str, _Any]] | None = ..., PlacementStrategy: _Sequence[_Mapping[str, _Any]] | None = ..., PlatformVersion: _Any | None = ..., ForceNewDeployment: bool | None = ..., HealthCheckGracePeriodSeconds: int | None = ..., DeploymentController: _Mapping[str, _Any] | None = ..., EnableExecuteCommand: bool | None = ..., EnableECSManagedTags: bool | None = ..., LoadBalancers: _Sequence[_Mapping[str, _Any]] | None = ..., PropagateTags: str | None = ..., ServiceRegistries: _Sequence[_Mapping[str, _Any]] | None = ..., ServiceConnectConfiguration: _Mapping[str, _Any] | None = ..., VolumeConfigurations: _Sequence[_Mapping[str, _Any]] | None = ..., VpcLatticeConfigurations: _Sequence[_Mapping[str, _Any]] | None = ..., GatewayConnectors: _Sequence[_Mapping[str, _Any]] | None = ..., Monitoring: _Mapping[str, _Any] | None = ...) -> UpdateServiceResponse: ...
@_operation
def update_service_primary_task_set(*, Cluster: _Any, Service: _Any, PrimaryTaskSet: _Any) -> UpdateServicePrimaryTaskSetResponse: ...
@_operation
def update_task_protection(*, Cluster: _Any, Tasks: _Sequence[_Any], ProtectionEnabled: bool, ExpiresInMinutes: int | None = ...) -> UpdateTaskProtectionResponse: ...
@_operation
def update_task_set(*, Cluster: _Any, Service: _Any, TaskSet: _Any, Scale: _Mapping[str, _Any]) -> UpdateTaskSetResponse: ...
