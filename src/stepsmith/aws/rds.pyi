"""The types of `rds` in workflows. Made by `stepsmith stubs rds` from botocore's model."""

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
    class RdsException(_AwsError): ...
    class AuthorizationAlreadyExistsException(RdsException): ...
    class AuthorizationNotFoundException(RdsException): ...
    class AuthorizationQuotaExceededException(RdsException): ...
    class BackupPolicyNotFoundException(RdsException): ...
    class BlueGreenDeploymentAlreadyExistsException(RdsException): ...
    class BlueGreenDeploymentNotFoundException(RdsException): ...
    class CertificateNotFoundException(RdsException): ...
    class CreateCustomDbEngineVersionException(RdsException): ...
    class CustomAvailabilityZoneNotFoundException(RdsException): ...
    class CustomDbEngineVersionAlreadyExistsException(RdsException): ...
    class CustomDbEngineVersionNotFoundException(RdsException): ...
    class CustomDbEngineVersionQuotaExceededException(RdsException): ...
    class DbCapacityReservationAlreadyExistsException(RdsException): ...
    class DbCapacityReservationNotFoundException(RdsException): ...
    class DbCapacityReservationUnsupportedException(RdsException): ...
    class DbClusterAlreadyExistsException(RdsException): ...
    class DbClusterAutomatedBackupNotFoundException(RdsException): ...
    class DbClusterAutomatedBackupQuotaExceededException(RdsException): ...
    class DbClusterBacktrackNotFoundException(RdsException): ...
    class DbClusterEndpointAlreadyExistsException(RdsException): ...
    class DbClusterEndpointNotFoundException(RdsException): ...
    class DbClusterEndpointQuotaExceededException(RdsException): ...
    class DbClusterNotFoundException(RdsException): ...
    class DbClusterParameterGroupNotFoundException(RdsException): ...
    class DbClusterQuotaExceededException(RdsException): ...
    class DbClusterRoleAlreadyExistsException(RdsException): ...
    class DbClusterRoleNotFoundException(RdsException): ...
    class DbClusterRoleQuotaExceededException(RdsException): ...
    class DbClusterSnapshotAlreadyExistsException(RdsException): ...
    class DbClusterSnapshotNotFoundException(RdsException): ...
    class DbInstanceAlreadyExistsException(RdsException): ...
    class DbInstanceAutomatedBackupNotFoundException(RdsException): ...
    class DbInstanceAutomatedBackupQuotaExceededException(RdsException): ...
    class DbInstanceNotFoundException(RdsException): ...
    class DbInstanceNotReadyException(RdsException): ...
    class DbInstanceRoleAlreadyExistsException(RdsException): ...
    class DbInstanceRoleNotFoundException(RdsException): ...
    class DbInstanceRoleQuotaExceededException(RdsException): ...
    class DbLogFileNotFoundException(RdsException): ...
    class DbParameterGroupAlreadyExistsException(RdsException): ...
    class DbParameterGroupNotFoundException(RdsException): ...
    class DbParameterGroupQuotaExceededException(RdsException): ...
    class DbProxyAlreadyExistsException(RdsException): ...
    class DbProxyEndpointAlreadyExistsException(RdsException): ...
    class DbProxyEndpointNotFoundException(RdsException): ...
    class DbProxyEndpointQuotaExceededException(RdsException): ...
    class DbProxyNotFoundException(RdsException): ...
    class DbProxyQuotaExceededException(RdsException): ...
    class DbProxyTargetAlreadyRegisteredException(RdsException): ...
    class DbProxyTargetGroupNotFoundException(RdsException): ...
    class DbProxyTargetNotFoundException(RdsException): ...
    class DbSecurityGroupAlreadyExistsException(RdsException): ...
    class DbSecurityGroupNotFoundException(RdsException): ...
    class DbSecurityGroupNotSupportedException(RdsException): ...
    class DbSecurityGroupQuotaExceededException(RdsException): ...
    class DbShardGroupAlreadyExistsException(RdsException): ...
    class DbShardGroupNotFoundException(RdsException): ...
    class DbSnapshotAlreadyExistsException(RdsException): ...
    class DbSnapshotNotFoundException(RdsException): ...
    class DbSnapshotTenantDatabaseNotFoundException(RdsException): ...
    class DbSubnetGroupAlreadyExistsException(RdsException): ...
    class DbSubnetGroupDoesNotCoverEnoughAZsException(RdsException): ...
    class DbSubnetGroupNotAllowedException(RdsException): ...
    class DbSubnetGroupNotFoundException(RdsException): ...
    class DbSubnetGroupQuotaExceededException(RdsException): ...
    class DbSubnetQuotaExceededException(RdsException): ...
    class DbUpgradeDependencyFailureException(RdsException): ...
    class DomainNotFoundException(RdsException): ...
    class Ec2ImagePropertiesNotSupportedException(RdsException): ...
    class EventSubscriptionQuotaExceededException(RdsException): ...
    class ExportTaskAlreadyExistsException(RdsException): ...
    class ExportTaskNotFoundException(RdsException): ...
    class GlobalClusterAlreadyExistsException(RdsException): ...
    class GlobalClusterNotFoundException(RdsException): ...
    class GlobalClusterQuotaExceededException(RdsException): ...
    class IamRoleMissingPermissionsException(RdsException): ...
    class IamRoleNotFoundException(RdsException): ...
    class InstanceQuotaExceededException(RdsException): ...
    class InsufficientAvailableIPsInSubnetException(RdsException): ...
    class InsufficientDbClusterCapacityException(RdsException): ...
    class InsufficientDbInstanceCapacityException(RdsException): ...
    class InsufficientStorageClusterCapacityException(RdsException): ...
    class IntegrationAlreadyExistsException(RdsException): ...
    class IntegrationConflictOperationException(RdsException): ...
    class IntegrationNotFoundException(RdsException): ...
    class IntegrationQuotaExceededException(RdsException): ...
    class InvalidBlueGreenDeploymentStateException(RdsException): ...
    class InvalidCustomDbEngineVersionStateException(RdsException): ...
    class InvalidDbCapacityReservationStateException(RdsException): ...
    class InvalidDbClusterAutomatedBackupStateException(RdsException): ...
    class InvalidDbClusterCapacityException(RdsException): ...
    class InvalidDbClusterEndpointStateException(RdsException): ...
    class InvalidDbClusterSnapshotStateException(RdsException): ...
    class InvalidDbClusterStateException(RdsException): ...
    class InvalidDbInstanceAutomatedBackupStateException(RdsException): ...
    class InvalidDbInstanceStateException(RdsException): ...
    class InvalidDbParameterGroupStateException(RdsException): ...
    class InvalidDbProxyEndpointStateException(RdsException): ...
    class InvalidDbProxyStateException(RdsException): ...
    class InvalidDbSecurityGroupStateException(RdsException): ...
    class InvalidDbShardGroupStateException(RdsException): ...
    class InvalidDbSnapshotStateException(RdsException): ...
    class InvalidDbSubnetGroupException(RdsException): ...
    class InvalidDbSubnetGroupStateException(RdsException): ...
    class InvalidDbSubnetStateException(RdsException): ...
    class InvalidEventSubscriptionStateException(RdsException): ...
    class InvalidExportOnlyException(RdsException): ...
    class InvalidExportSourceStateException(RdsException): ...
    class InvalidExportTaskStateException(RdsException): ...
    class InvalidGlobalClusterStateException(RdsException): ...
    class InvalidIntegrationStateException(RdsException): ...
    class InvalidOptionGroupStateException(RdsException): ...
    class InvalidResourceStateException(RdsException): ...
    class InvalidRestoreException(RdsException): ...
    class InvalidS3BucketException(RdsException): ...
    class InvalidSubnetException(RdsException): ...
    class InvalidVpcNetworkStateException(RdsException): ...
    class KmsKeyNotAccessibleException(RdsException): ...
    class MaxDbShardGroupLimitReachedException(RdsException): ...
    class NetworkTypeNotSupportedException(RdsException): ...
    class OptionGroupAlreadyExistsException(RdsException): ...
    class OptionGroupNotFoundException(RdsException): ...
    class OptionGroupQuotaExceededException(RdsException): ...
    class PointInTimeRestoreNotEnabledException(RdsException): ...
    class ProvisionedIopsNotAvailableInAzException(RdsException): ...
    class ReservedDbInstanceAlreadyExistsException(RdsException): ...
    class ReservedDbInstanceNotFoundException(RdsException): ...
    class ReservedDbInstanceQuotaExceededException(RdsException): ...
    class ReservedDbInstancesOfferingNotFoundException(RdsException): ...
    class ResourceNotFoundException(RdsException): ...
    class SdkClientException(_AwsError): ...
    class SharedSnapshotQuotaExceededException(RdsException): ...
    class SnapshotQuotaExceededException(RdsException): ...
    class SnsInvalidTopicException(RdsException): ...
    class SnsNoAuthorizationException(RdsException): ...
    class SnsTopicArnNotFoundException(RdsException): ...
    class SourceClusterNotSupportedException(RdsException): ...
    class SourceDatabaseNotSupportedException(RdsException): ...
    class SourceNotFoundException(RdsException): ...
    class StorageQuotaExceededException(RdsException): ...
    class StorageTypeNotAvailableException(RdsException): ...
    class StorageTypeNotSupportedException(RdsException): ...
    class SubnetAlreadyInUseException(RdsException): ...
    class SubscriptionAlreadyExistException(RdsException): ...
    class SubscriptionCategoryNotFoundException(RdsException): ...
    class SubscriptionNotFoundException(RdsException): ...
    class TenantDatabaseAlreadyExistsException(RdsException): ...
    class TenantDatabaseNotFoundException(RdsException): ...
    class TenantDatabaseQuotaExceededException(RdsException): ...
    class UnsupportedDbEngineVersionException(RdsException): ...
    class VpcEncryptionControlViolationException(RdsException): ...

class AccountAttributesMessage(_Structure):
    AccountQuotas: list[AccountQuota] | None
class AccountQuota(_Structure):
    AccountQuotaName: str | None
    Used: int | None
    Max: int | None
class AddSourceIdentifierToSubscriptionResult(_Structure):
    EventSubscription: EventSubscription_ | None
class AdditionalStorageVolume(_Structure):
    VolumeName: str
    AllocatedStorage: int | None
    Iops: int | None
    MaxAllocatedStorage: int | None
    StorageThroughput: int | None
    StorageType: str | None
class AdditionalStorageVolumeOutput(_Structure):
    VolumeName: str | None
    StorageVolumeStatus: str | None
    StorageOperationStatus: str | None
    StorageOperationPercentProgress: int | None
    AllocatedStorage: int | None
    Iops: int | None
    MaxAllocatedStorage: int | None
    StorageThroughput: int | None
    StorageType: str | None
class ApplyPendingMaintenanceActionResult(_Structure):
    ResourcePendingMaintenanceActions: ResourcePendingMaintenanceActions_ | None
class AuthorizeDBSecurityGroupIngressResult(_Structure):
    DbSecurityGroup: DBSecurityGroup | None
class AvailabilityZone(_Structure):
    Name: str | None
class AvailableAdditionalStorageVolumesOption(_Structure):
    SupportsStorageAutoscaling: bool | None
    SupportsStorageThroughput: bool | None
    SupportsIops: bool | None
    StorageType: str | None
    MinStorageSize: int | None
    MaxStorageSize: int | None
    MinIops: int | None
    MaxIops: int | None
    MinIopsPerGib: float | None
    MaxIopsPerGib: float | None
    MinStorageThroughput: int | None
    MaxStorageThroughput: int | None
class AvailableCapacityPerAvailabilityZone(_Structure):
    AvailabilityZone: str | None
    AvailableCapacity: int | None
class AvailableProcessorFeature(_Structure):
    Name: str | None
    DefaultValue: str | None
    AllowedValues: str | None
class BlueGreenDeployment(_Structure):
    BlueGreenDeploymentIdentifier: str | None
    BlueGreenDeploymentName: str | None
    Source: str | None
    Target: str | None
    SwitchoverDetails: list[SwitchoverDetail] | None
    Tasks: list[BlueGreenDeploymentTask] | None
    Status: str | None
    StatusDetails: str | None
    CreateTime: _Any | None
    DeleteTime: _Any | None
    TagList: list[Tag] | None
class BlueGreenDeploymentTask(_Structure):
    Name: str | None
    Status: str | None
class CancelDBCapacityReservationResponse(_Structure):
    DbCapacityReservation: DBCapacityReservation | None
class Certificate(_Structure):
    CertificateIdentifier: str | None
    CertificateType: str | None
    Thumbprint: str | None
    ValidFrom: _Any | None
    ValidTill: _Any | None
    CertificateArn: str | None
    CustomerOverride: bool | None
    CustomerOverrideValidTill: _Any | None
class CertificateDetails(_Structure):
    CaIdentifier: str | None
    ValidTill: _Any | None
class CertificateMessage(_Structure):
    DefaultCertificateForNewLaunches: str | None
    Certificates: list[Certificate] | None
    Marker: str | None
class CharacterSet(_Structure):
    CharacterSetName: str | None
    CharacterSetDescription: str | None
class ClusterPendingModifiedValues(_Structure):
    PendingCloudwatchLogsExports: PendingCloudwatchLogsExports_ | None
    DbClusterIdentifier: str | None
    MasterUserPassword: str | None
    IamDatabaseAuthenticationEnabled: bool | None
    EngineVersion: str | None
    BackupRetentionPeriod: int | None
    StorageType: str | None
    AllocatedStorage: int | None
    RdsCustomClusterConfiguration: RdsCustomClusterConfiguration_ | None
    Iops: int | None
    CertificateDetails: CertificateDetails_ | None
class ConnectionPoolConfigurationInfo(_Structure):
    MaxConnectionsPercent: int | None
    MaxIdleConnectionsPercent: int | None
    ConnectionBorrowTimeout: int | None
    SessionPinningFilters: list[str] | None
    InitQuery: str | None
class ContextAttribute(_Structure):
    Key: str | None
    Value: str | None
class CopyDBClusterParameterGroupResult(_Structure):
    DbClusterParameterGroup: DBClusterParameterGroup | None
class CopyDBClusterSnapshotResult(_Structure):
    DbClusterSnapshot: DBClusterSnapshot | None
class CopyDBParameterGroupResult(_Structure):
    DbParameterGroup: DBParameterGroup | None
class CopyDBSnapshotResult(_Structure):
    DbSnapshot: DBSnapshot | None
class CopyOptionGroupResult(_Structure):
    OptionGroup: OptionGroup_ | None
class CreateBlueGreenDeploymentResponse(_Structure):
    BlueGreenDeployment: BlueGreenDeployment_ | None
class CreateDBCapacityReservationResponse(_Structure):
    DbCapacityReservation: DBCapacityReservation | None
class CreateDBClusterParameterGroupResult(_Structure):
    DbClusterParameterGroup: DBClusterParameterGroup | None
class CreateDBClusterResult(_Structure):
    DbCluster: DBCluster | None
class CreateDBClusterSnapshotResult(_Structure):
    DbClusterSnapshot: DBClusterSnapshot | None
class CreateDBInstanceReadReplicaResult(_Structure):
    DbInstance: DBInstance | None
class CreateDBInstanceResult(_Structure):
    DbInstance: DBInstance | None
class CreateDBParameterGroupResult(_Structure):
    DbParameterGroup: DBParameterGroup | None
class CreateDBProxyEndpointResponse(_Structure):
    DbProxyEndpoint: DBProxyEndpoint | None
class CreateDBProxyResponse(_Structure):
    DbProxy: DBProxy | None
class CreateDBSecurityGroupResult(_Structure):
    DbSecurityGroup: DBSecurityGroup | None
class CreateDBSnapshotResult(_Structure):
    DbSnapshot: DBSnapshot | None
class CreateDBSubnetGroupResult(_Structure):
    DbSubnetGroup: DBSubnetGroup | None
class CreateEventSubscriptionResult(_Structure):
    EventSubscription: EventSubscription_ | None
class CreateGlobalClusterResult(_Structure):
    GlobalCluster: GlobalCluster_ | None
class CreateOptionGroupResult(_Structure):
    OptionGroup: OptionGroup_ | None
class CreateTenantDatabaseResult(_Structure):
    TenantDatabase: TenantDatabase_ | None
class CustomDBEngineVersionAMI(_Structure):
    ImageId: str | None
    Status: str | None
class DBCapacityReservation(_Structure):
    DbCapacityReservationName: str | None
    DbInstanceClass: str | None
    Engine: str | None
    LicenseModel: str | None
    ReservedCapacityPerAvailabilityZone: int | None
    AvailableCapacityPerAvailabilityZoneList: list[AvailableCapacityPerAvailabilityZone] | None
    EndDate: _Any | None
    CreateDate: _Any | None
    StartDate: _Any | None
    CommitmentInfo: DBCapacityReservationCommitmentInfo | None
    State: str | None
    DbCapacityReservationArn: str | None
    DbCapacityReservationIdentifier: str | None
    TagList: list[Tag] | None
class DBCapacityReservationCommitmentInfo(_Structure):
    CommittedCapacityPerAvailabilityZone: int | None
    CommitmentEndDate: _Any | None
class DBCluster(_Structure):
    AllocatedStorage: int | None
    AvailabilityZones: list[str] | None
    BackupRetentionPeriod: int | None
    CharacterSetName: str | None
    DatabaseName: str | None
    DbClusterIdentifier: str | None
    DbClusterParameterGroup: str | None
    DbSubnetGroup: str | None
    Status: str | None
    PercentProgress: str | None
    EarliestRestorableTime: _Any | None
    Endpoint: str | None
    ReaderEndpoint: str | None
    CustomEndpoints: list[str] | None
    MultiAZ: bool | None
    Engine: str | None
    EngineVersion: str | None
    LatestRestorableTime: _Any | None
    Port: int | None
    MasterUsername: str | None
    DbClusterOptionGroupMemberships: list[DBClusterOptionGroupStatus] | None
    PreferredBackupWindow: str | None
    PreferredMaintenanceWindow: str | None
    UpgradeRolloutOrder: str | None
    ReplicationSourceIdentifier: str | None
    ReadReplicaIdentifiers: list[str] | None
    StatusInfos: list[DBClusterStatusInfo] | None
    DbClusterMembers: list[DBClusterMember] | None
    VpcSecurityGroups: list[VpcSecurityGroupMembership] | None
    HostedZoneId: str | None
    StorageEncrypted: bool | None
    StorageEncryptionType: str | None
    KmsKeyId: str | None
    DbClusterResourceId: str | None
    DbClusterArn: str | None
    AssociatedRoles: list[DBClusterRole] | None
    IamDatabaseAuthenticationEnabled: bool | None
    CloneGroupId: str | None
    ClusterCreateTime: _Any | None
    EarliestBacktrackTime: _Any | None
    BacktrackWindow: int | None
    BacktrackConsumedChangeRecords: int | None
    EnabledCloudwatchLogsExports: list[str] | None
    Capacity: int | None
    PendingModifiedValues: ClusterPendingModifiedValues | None
    EngineMode: str | None
    ScalingConfigurationInfo: ScalingConfigurationInfo_ | None
    RdsCustomClusterConfiguration: RdsCustomClusterConfiguration_ | None
    DbClusterInstanceClass: str | None
    StorageType: str | None
    Iops: int | None
    StorageThroughput: int | None
    IoOptimizedNextAllowedModificationTime: _Any | None
    PubliclyAccessible: bool | None
    AutoMinorVersionUpgrade: bool | None
    DeletionProtection: bool | None
    HttpEndpointEnabled: bool | None
    ActivityStreamMode: str | None
    ActivityStreamStatus: str | None
    ActivityStreamKmsKeyId: str | None
    ActivityStreamKinesisStreamName: str | None
    CopyTagsToSnapshot: bool | None
    CrossAccountClone: bool | None
    DomainMemberships: list[DomainMembership] | None
    TagList: list[Tag] | None
    GlobalClusterIdentifier: str | None
    GlobalWriteForwardingStatus: str | None
    GlobalWriteForwardingRequested: bool | None
    NetworkType: str | None
    AutomaticRestartTime: _Any | None
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationInfo | None
    ServerlessV2PlatformVersion: str | None
    MonitoringInterval: int | None
    MonitoringRoleArn: str | None
    DatabaseInsightsMode: str | None
    PerformanceInsightsEnabled: bool | None
    PerformanceInsightsKMSKeyId: str | None
    PerformanceInsightsRetentionPeriod: int | None
    DbSystemId: str | None
    MasterUserSecret: MasterUserSecret_ | None
    LocalWriteForwardingStatus: str | None
    AwsBackupRecoveryPointArn: str | None
    LimitlessDatabase: LimitlessDatabase_ | None
    ClusterScalabilityType: str | None
    CertificateDetails: CertificateDetails_ | None
    EngineLifecycleSupport: str | None
    VpcNetworkingEnabled: bool | None
    InternetAccessGatewayEnabled: bool | None
class DBClusterAutomatedBackup(_Structure):
    Engine: str | None
    VpcId: str | None
    DbClusterAutomatedBackupsArn: str | None
    DbClusterIdentifier: str | None
    RestoreWindow: RestoreWindow_ | None
    MasterUsername: str | None
    DbClusterResourceId: str | None
    Region: str | None
    LicenseModel: str | None
    Status: str | None
    IamDatabaseAuthenticationEnabled: bool | None
    ClusterCreateTime: _Any | None
    StorageEncrypted: bool | None
    StorageEncryptionType: str | None
    AllocatedStorage: int | None
    EngineVersion: str | None
    DbClusterArn: str | None
    BackupRetentionPeriod: int | None
    PreferredBackupWindow: str | None
    EngineMode: str | None
    AvailabilityZones: list[str] | None
    Port: int | None
    KmsKeyId: str | None
    StorageType: str | None
    Iops: int | None
    StorageThroughput: int | None
    AwsBackupRecoveryPointArn: str | None
    TagList: list[Tag] | None
class DBClusterAutomatedBackupMessage(_Structure):
    Marker: str | None
    DbClusterAutomatedBackups: list[DBClusterAutomatedBackup] | None
class DBClusterBacktrack(_Structure):
    DbClusterIdentifier: str | None
    BacktrackIdentifier: str | None
    BacktrackTo: _Any | None
    BacktrackedFrom: _Any | None
    BacktrackRequestCreationTime: _Any | None
    Status: str | None
class DBClusterBacktrackMessage(_Structure):
    Marker: str | None
    DbClusterBacktracks: list[DBClusterBacktrack] | None
class DBClusterCapacityInfo(_Structure):
    DbClusterIdentifier: str | None
    PendingCapacity: int | None
    CurrentCapacity: int | None
    SecondsBeforeTimeout: int | None
    TimeoutAction: str | None
class DBClusterEndpoint(_Structure):
    DbClusterEndpointIdentifier: str | None
    DbClusterIdentifier: str | None
    DbClusterEndpointResourceIdentifier: str | None
    Endpoint: str | None
    Status: str | None
    EndpointType: str | None
    CustomEndpointType: str | None
    StaticMembers: list[str] | None
    ExcludedMembers: list[str] | None
    DbClusterEndpointArn: str | None
class DBClusterEndpointMessage(_Structure):
    Marker: str | None
    DbClusterEndpoints: list[DBClusterEndpoint] | None
class DBClusterMember(_Structure):
    DbInstanceIdentifier: str | None
    IsClusterWriter: bool | None
    DbClusterParameterGroupStatus: str | None
    PromotionTier: int | None
class DBClusterMessage(_Structure):
    Marker: str | None
    DbClusters: list[DBCluster] | None
class DBClusterOptionGroupStatus(_Structure):
    DbClusterOptionGroupName: str | None
    Status: str | None
class DBClusterParameterGroup(_Structure):
    DbClusterParameterGroupName: str | None
    DbParameterGroupFamily: str | None
    Description: str | None
    DbClusterParameterGroupArn: str | None
class DBClusterParameterGroupDetails(_Structure):
    Parameters: list[Parameter] | None
    Marker: str | None
class DBClusterParameterGroupNameMessage(_Structure):
    DbClusterParameterGroupName: str | None
class DBClusterParameterGroupsMessage(_Structure):
    Marker: str | None
    DbClusterParameterGroups: list[DBClusterParameterGroup] | None
class DBClusterRole(_Structure):
    RoleArn: str | None
    Status: str | None
    FeatureName: str | None
class DBClusterSnapshot(_Structure):
    AvailabilityZones: list[str] | None
    DbClusterSnapshotIdentifier: str | None
    DbClusterIdentifier: str | None
    SnapshotCreateTime: _Any | None
    Engine: str | None
    EngineMode: str | None
    AllocatedStorage: int | None
    Status: str | None
    Port: int | None
    VpcId: str | None
    ClusterCreateTime: _Any | None
    MasterUsername: str | None
    EngineVersion: str | None
    LicenseModel: str | None
    SnapshotType: str | None
    PercentProgress: int | None
    StorageEncrypted: bool | None
    StorageEncryptionType: str | None
    BackupRetentionPeriod: int | None
    PreferredBackupWindow: str | None
    KmsKeyId: str | None
    DbClusterSnapshotArn: str | None
    SourceDBClusterSnapshotArn: str | None
    IamDatabaseAuthenticationEnabled: bool | None
    TagList: list[Tag] | None
    StorageType: str | None
    StorageThroughput: int | None
    DbClusterResourceId: str | None
    DbSystemId: str | None
class DBClusterSnapshotAttribute(_Structure):
    AttributeName: str | None
    AttributeValues: list[str] | None
class DBClusterSnapshotAttributesResult(_Structure):
    DbClusterSnapshotIdentifier: str | None
    DbClusterSnapshotAttributes: list[DBClusterSnapshotAttribute] | None
class DBClusterSnapshotMessage(_Structure):
    Marker: str | None
    DbClusterSnapshots: list[DBClusterSnapshot] | None
class DBClusterStatusInfo(_Structure):
    StatusType: str | None
    Normal: bool | None
    Status: str | None
    Message: str | None
class DBEngineVersion(_Structure):
    Engine: str | None
    MajorEngineVersion: str | None
    EngineVersion: str | None
    DatabaseInstallationFilesS3BucketName: str | None
    DatabaseInstallationFilesS3Prefix: str | None
    DatabaseInstallationFiles: list[str] | None
    CustomDBEngineVersionManifest: str | None
    DbParameterGroupFamily: str | None
    DbEngineDescription: str | None
    DbEngineVersionArn: str | None
    DbEngineVersionDescription: str | None
    DefaultCharacterSet: CharacterSet | None
    FailureReason: str | None
    Image: CustomDBEngineVersionAMI | None
    DbEngineMediaType: str | None
    KmsKeyId: str | None
    CreateTime: _Any | None
    SupportedCharacterSets: list[CharacterSet] | None
    SupportedNcharCharacterSets: list[CharacterSet] | None
    ValidUpgradeTarget: list[UpgradeTarget] | None
    SupportedTimezones: list[Timezone] | None
    ExportableLogTypes: list[str] | None
    SupportsLogExportsToCloudwatchLogs: bool | None
    SupportsReadReplica: bool | None
    SupportedEngineModes: list[str] | None
    SupportedFeatureNames: list[str] | None
    Status: str | None
    SupportsParallelQuery: bool | None
    SupportsGlobalDatabases: bool | None
    TagList: list[Tag] | None
    SupportsBabelfish: bool | None
    SupportsLimitlessDatabase: bool | None
    SupportsCertificateRotationWithoutRestart: bool | None
    SupportedCACertificateIdentifiers: list[str] | None
    SupportsLocalWriteForwarding: bool | None
    SupportsIntegrations: bool | None
    ServerlessV2FeaturesSupport: ServerlessV2FeaturesSupport_ | None
class DBEngineVersionMessage(_Structure):
    Marker: str | None
    DbEngineVersions: list[DBEngineVersion] | None
class DBInstance(_Structure):
    DbInstanceIdentifier: str | None
    DbInstanceClass: str | None
    Engine: str | None
    DbInstanceStatus: str | None
    MasterUsername: str | None
    DbName: str | None
    Endpoint: Endpoint_ | None
    AllocatedStorage: int | None
    InstanceCreateTime: _Any | None
    PreferredBackupWindow: str | None
    BackupRetentionPeriod: int | None
    DbSecurityGroups: list[DBSecurityGroupMembership] | None
    VpcSecurityGroups: list[VpcSecurityGroupMembership] | None
    DbParameterGroups: list[DBParameterGroupStatus] | None
    AvailabilityZone: str | None
    DbSubnetGroup: DBSubnetGroup | None
    PreferredMaintenanceWindow: str | None
    UpgradeRolloutOrder: str | None
    PendingModifiedValues: PendingModifiedValues_ | None
    LatestRestorableTime: _Any | None
    MultiAZ: bool | None
    EngineVersion: str | None
    AutoMinorVersionUpgrade: bool | None
    ReadReplicaSourceDBInstanceIdentifier: str | None
    ReadReplicaDBInstanceIdentifiers: list[str] | None
    ReadReplicaDBClusterIdentifiers: list[str] | None
    ReplicaMode: str | None
    LicenseModel: str | None
    Iops: int | None
    StorageThroughput: int | None
    OptionGroupMemberships: list[OptionGroupMembership] | None
    CharacterSetName: str | None
    NcharCharacterSetName: str | None
    SecondaryAvailabilityZone: str | None
    PubliclyAccessible: bool | None
    StatusInfos: list[DBInstanceStatusInfo] | None
    StorageType: str | None
    StorageEncryptionType: str | None
    TdeCredentialArn: str | None
    DbInstancePort: int | None
    DbClusterIdentifier: str | None
    StorageEncrypted: bool | None
    KmsKeyId: str | None
    DbiResourceId: str | None
    CaCertificateIdentifier: str | None
    DomainMemberships: list[DomainMembership] | None
    CopyTagsToSnapshot: bool | None
    MonitoringInterval: int | None
    EnhancedMonitoringResourceArn: str | None
    MonitoringRoleArn: str | None
    PromotionTier: int | None
    DbInstanceArn: str | None
    Timezone: str | None
    IamDatabaseAuthenticationEnabled: bool | None
    DatabaseInsightsMode: str | None
    PerformanceInsightsEnabled: bool | None
    PerformanceInsightsKMSKeyId: str | None
    PerformanceInsightsRetentionPeriod: int | None
    EnabledCloudwatchLogsExports: list[str] | None
    ProcessorFeatures: list[ProcessorFeature] | None
    DeletionProtection: bool | None
    AssociatedRoles: list[DBInstanceRole] | None
    ListenerEndpoint: Endpoint_ | None
    MaxAllocatedStorage: int | None
    TagList: list[Tag] | None
    AutomationMode: str | None
    ResumeFullAutomationModeTime: _Any | None
    CustomerOwnedIpEnabled: bool | None
    NetworkType: str | None
    ActivityStreamStatus: str | None
    ActivityStreamKmsKeyId: str | None
    ActivityStreamKinesisStreamName: str | None
    ActivityStreamMode: str | None
    ActivityStreamEngineNativeAuditFieldsIncluded: bool | None
    AwsBackupRecoveryPointArn: str | None
    DbInstanceAutomatedBackupsReplications: list[DBInstanceAutomatedBackupsReplication] | None
    BackupTarget: str | None
    AutomaticRestartTime: _Any | None
    CustomIamInstanceProfile: str | None
    ActivityStreamPolicyStatus: str | None
    CertificateDetails: CertificateDetails_ | None
    DbSystemId: str | None
    MasterUserSecret: MasterUserSecret_ | None
    ReadReplicaSourceDBClusterIdentifier: str | None
    PercentProgress: str | None
    MultiTenant: bool | None
    DedicatedLogVolume: bool | None
    IsStorageConfigUpgradeAvailable: bool | None
    EngineLifecycleSupport: str | None
    AdditionalStorageVolumes: list[AdditionalStorageVolumeOutput] | None
    StorageVolumeStatus: str | None
    StorageOperationStatus: str | None
    StorageOperationPercentProgress: int | None
    DbCapacityReservationIdentifier: str | None
class DBInstanceAutomatedBackup(_Structure):
    DbInstanceArn: str | None
    DbiResourceId: str | None
    Region: str | None
    DbInstanceIdentifier: str | None
    RestoreWindow: RestoreWindow_ | None
    AllocatedStorage: int | None
    Status: str | None
    Port: int | None
    AvailabilityZone: str | None
    VpcId: str | None
    InstanceCreateTime: _Any | None
    MasterUsername: str | None
    Engine: str | None
    EngineVersion: str | None
    LicenseModel: str | None
    Iops: int | None
    StorageThroughput: int | None
    OptionGroupName: str | None
    TdeCredentialArn: str | None
    Encrypted: bool | None
    StorageEncryptionType: str | None
    StorageType: str | None
    KmsKeyId: str | None
    Timezone: str | None
    IamDatabaseAuthenticationEnabled: bool | None
    BackupRetentionPeriod: int | None
    PreferredBackupWindow: str | None
    DbInstanceAutomatedBackupsArn: str | None
    DbInstanceAutomatedBackupsReplications: list[DBInstanceAutomatedBackupsReplication] | None
    BackupTarget: str | None
    MultiTenant: bool | None
    AwsBackupRecoveryPointArn: str | None
    TagList: list[Tag] | None
    DedicatedLogVolume: bool | None
    AdditionalStorageVolumes: list[AdditionalStorageVolume] | None
class DBInstanceAutomatedBackupMessage(_Structure):
    Marker: str | None
    DbInstanceAutomatedBackups: list[DBInstanceAutomatedBackup] | None
class DBInstanceAutomatedBackupsReplication(_Structure):
    DbInstanceAutomatedBackupsArn: str | None
class DBInstanceMessage(_Structure):
    Marker: str | None
    DbInstances: list[DBInstance] | None
class DBInstanceRole(_Structure):
    RoleArn: str | None
    FeatureName: str | None
    Status: str | None
class DBInstanceStatusInfo(_Structure):
    StatusType: str | None
    Normal: bool | None
    Status: str | None
    Message: str | None
class DBMajorEngineVersion(_Structure):
    Engine: str | None
    MajorEngineVersion: str | None
    SupportedEngineLifecycles: list[SupportedEngineLifecycle] | None
class DBParameterGroup(_Structure):
    DbParameterGroupName: str | None
    DbParameterGroupFamily: str | None
    Description: str | None
    DbParameterGroupArn: str | None
class DBParameterGroupDetails(_Structure):
    Parameters: list[Parameter] | None
    Marker: str | None
class DBParameterGroupNameMessage(_Structure):
    DbParameterGroupName: str | None
class DBParameterGroupStatus(_Structure):
    DbParameterGroupName: str | None
    ParameterApplyStatus: str | None
class DBParameterGroupsMessage(_Structure):
    Marker: str | None
    DbParameterGroups: list[DBParameterGroup] | None
class DBProxy(_Structure):
    DbProxyName: str | None
    DbProxyArn: str | None
    Status: str | None
    EngineFamily: str | None
    VpcId: str | None
    VpcSecurityGroupIds: list[str] | None
    VpcSubnetIds: list[str] | None
    DefaultAuthScheme: str | None
    Auth: list[UserAuthConfigInfo] | None
    RoleArn: str | None
    Endpoint: str | None
    RequireTLS: bool | None
    IdleClientTimeout: int | None
    DebugLogging: bool | None
    CreatedDate: _Any | None
    UpdatedDate: _Any | None
    EndpointNetworkType: str | None
    TargetConnectionNetworkType: str | None
class DBProxyEndpoint(_Structure):
    DbProxyEndpointName: str | None
    DbProxyEndpointArn: str | None
    DbProxyName: str | None
    Status: str | None
    VpcId: str | None
    VpcSecurityGroupIds: list[str] | None
    VpcSubnetIds: list[str] | None
    Endpoint: str | None
    CreatedDate: _Any | None
    TargetRole: str | None
    IsDefault: bool | None
    EndpointNetworkType: str | None
class DBProxyTarget(_Structure):
    TargetArn: str | None
    Endpoint: str | None
    TrackedClusterId: str | None
    RdsResourceId: str | None
    Port: int | None
    Type: str | None
    Role: str | None
    TargetHealth: TargetHealth_ | None
class DBProxyTargetGroup(_Structure):
    DbProxyName: str | None
    TargetGroupName: str | None
    TargetGroupArn: str | None
    IsDefault: bool | None
    Status: str | None
    ConnectionPoolConfig: ConnectionPoolConfigurationInfo | None
    CreatedDate: _Any | None
    UpdatedDate: _Any | None
class DBRecommendation(_Structure):
    RecommendationId: str | None
    TypeId: str | None
    Severity: str | None
    ResourceArn: str | None
    Status: str | None
    CreatedTime: _Any | None
    UpdatedTime: _Any | None
    Detection: str | None
    Recommendation: str | None
    Description: str | None
    Reason: str | None
    RecommendedActions: list[RecommendedAction] | None
    Category: str | None
    Source: str | None
    TypeDetection: str | None
    TypeRecommendation: str | None
    Impact: str | None
    AdditionalInfo: str | None
    Links: list[DocLink] | None
    IssueDetails: IssueDetails_ | None
class DBRecommendationMessage(_Structure):
    DbRecommendation: DBRecommendation | None
class DBRecommendationsMessage(_Structure):
    DbRecommendations: list[DBRecommendation] | None
    Marker: str | None
class DBSecurityGroup(_Structure):
    OwnerId: str | None
    DbSecurityGroupName: str | None
    DbSecurityGroupDescription: str | None
    VpcId: str | None
    Ec2SecurityGroups: list[EC2SecurityGroup] | None
    IpRanges: list[IPRange] | None
    DbSecurityGroupArn: str | None
class DBSecurityGroupMembership(_Structure):
    DbSecurityGroupName: str | None
    Status: str | None
class DBSecurityGroupMessage(_Structure):
    Marker: str | None
    DbSecurityGroups: list[DBSecurityGroup] | None
class DBShardGroup(_Structure):
    DbShardGroupResourceId: str | None
    DbShardGroupIdentifier: str | None
    DbClusterIdentifier: str | None
    MaxACU: float | None
    MinACU: float | None
    ComputeRedundancy: int | None
    Status: str | None
    PubliclyAccessible: bool | None
    Endpoint: str | None
    DbShardGroupArn: str | None
    TagList: list[Tag] | None
class DBSnapshot(_Structure):
    DbSnapshotIdentifier: str | None
    DbInstanceIdentifier: str | None
    SnapshotCreateTime: _Any | None
    Engine: str | None
    AllocatedStorage: int | None
    Status: str | None
    Port: int | None
    AvailabilityZone: str | None
    VpcId: str | None
    InstanceCreateTime: _Any | None
    MasterUsername: str | None
    EngineVersion: str | None
    LicenseModel: str | None
    SnapshotType: str | None
    Iops: int | None
    StorageThroughput: int | None
    OptionGroupName: str | None
    PercentProgress: int | None
    SourceRegion: str | None
    SourceDBSnapshotIdentifier: str | None
    StorageType: str | None
    TdeCredentialArn: str | None
    Encrypted: bool | None
    StorageEncryptionType: str | None
    BackupRetentionPeriod: int | None
    PreferredBackupWindow: str | None
    KmsKeyId: str | None
    DbSnapshotArn: str | None
    Timezone: str | None
    IamDatabaseAuthenticationEnabled: bool | None
    ProcessorFeatures: list[ProcessorFeature] | None
    DbiResourceId: str | None
    TagList: list[Tag] | None
    SnapshotTarget: str | None
    OriginalSnapshotCreateTime: _Any | None
    SnapshotDatabaseTime: _Any | None
    DbSystemId: str | None
    MultiTenant: bool | None
    DedicatedLogVolume: bool | None
    AdditionalStorageVolumes: list[AdditionalStorageVolume] | None
    SnapshotAvailabilityZone: str | None
    FullSnapshotSizeInBytes: int | None
class DBSnapshotAttribute(_Structure):
    AttributeName: str | None
    AttributeValues: list[str] | None
class DBSnapshotAttributesResult(_Structure):
    DbSnapshotIdentifier: str | None
    DbSnapshotAttributes: list[DBSnapshotAttribute] | None
class DBSnapshotMessage(_Structure):
    Marker: str | None
    DbSnapshots: list[DBSnapshot] | None
class DBSnapshotTenantDatabase(_Structure):
    DbSnapshotIdentifier: str | None
    DbInstanceIdentifier: str | None
    DbiResourceId: str | None
    EngineName: str | None
    SnapshotType: str | None
    TenantDatabaseCreateTime: _Any | None
    TenantDBName: str | None
    MasterUsername: str | None
    TenantDatabaseResourceId: str | None
    CharacterSetName: str | None
    DbSnapshotTenantDatabaseARN: str | None
    NcharCharacterSetName: str | None
    TagList: list[Tag] | None
class DBSnapshotTenantDatabasesMessage(_Structure):
    Marker: str | None
    DbSnapshotTenantDatabases: list[DBSnapshotTenantDatabase] | None
class DBSubnetGroup(_Structure):
    DbSubnetGroupName: str | None
    DbSubnetGroupDescription: str | None
    VpcId: str | None
    SubnetGroupStatus: str | None
    Subnets: list[Subnet] | None
    DbSubnetGroupArn: str | None
    SupportedNetworkTypes: list[str] | None
class DBSubnetGroupMessage(_Structure):
    Marker: str | None
    DbSubnetGroups: list[DBSubnetGroup] | None
class DeleteBlueGreenDeploymentResponse(_Structure):
    BlueGreenDeployment: BlueGreenDeployment_ | None
class DeleteDBClusterAutomatedBackupResult(_Structure):
    DbClusterAutomatedBackup: DBClusterAutomatedBackup | None
class DeleteDBClusterResult(_Structure):
    DbCluster: DBCluster | None
class DeleteDBClusterSnapshotResult(_Structure):
    DbClusterSnapshot: DBClusterSnapshot | None
class DeleteDBInstanceAutomatedBackupResult(_Structure):
    DbInstanceAutomatedBackup: DBInstanceAutomatedBackup | None
class DeleteDBInstanceResult(_Structure):
    DbInstance: DBInstance | None
class DeleteDBProxyEndpointResponse(_Structure):
    DbProxyEndpoint: DBProxyEndpoint | None
class DeleteDBProxyResponse(_Structure):
    DbProxy: DBProxy | None
class DeleteDBSnapshotResult(_Structure):
    DbSnapshot: DBSnapshot | None
class DeleteEventSubscriptionResult(_Structure):
    EventSubscription: EventSubscription_ | None
class DeleteGlobalClusterResult(_Structure):
    GlobalCluster: GlobalCluster_ | None
class DeleteTenantDatabaseResult(_Structure):
    TenantDatabase: TenantDatabase_ | None
class DeregisterDBProxyTargetsResponse(_Structure): ...
class DescribeBlueGreenDeploymentsResponse(_Structure):
    BlueGreenDeployments: list[BlueGreenDeployment] | None
    Marker: str | None
class DescribeDBCapacityReservationsResponse(_Structure):
    DbCapacityReservations: list[DBCapacityReservation] | None
    Marker: str | None
class DescribeDBClusterSnapshotAttributesResult(_Structure):
    DbClusterSnapshotAttributesResult: DBClusterSnapshotAttributesResult | None
class DescribeDBLogFilesDetails(_Structure):
    LogFileName: str | None
    LastWritten: int | None
    Size: int | None
class DescribeDBLogFilesResponse(_Structure):
    DescribeDBLogFiles: list[DescribeDBLogFilesDetails] | None
    Marker: str | None
class DescribeDBMajorEngineVersionsResponse(_Structure):
    DbMajorEngineVersions: list[DBMajorEngineVersion] | None
    Marker: str | None
class DescribeDBProxiesResponse(_Structure):
    DbProxies: list[DBProxy] | None
    Marker: str | None
class DescribeDBProxyEndpointsResponse(_Structure):
    DbProxyEndpoints: list[DBProxyEndpoint] | None
    Marker: str | None
class DescribeDBProxyTargetGroupsResponse(_Structure):
    TargetGroups: list[DBProxyTargetGroup] | None
    Marker: str | None
class DescribeDBProxyTargetsResponse(_Structure):
    Targets: list[DBProxyTarget] | None
    Marker: str | None
class DescribeDBShardGroupsResponse(_Structure):
    DbShardGroups: list[DBShardGroup] | None
    Marker: str | None
class DescribeDBSnapshotAttributesResult(_Structure):
    DbSnapshotAttributesResult: DBSnapshotAttributesResult | None
class DescribeEngineDefaultClusterParametersResult(_Structure):
    EngineDefaults: EngineDefaults_ | None
class DescribeEngineDefaultParametersResult(_Structure):
    EngineDefaults: EngineDefaults_ | None
class DescribeIntegrationsResponse(_Structure):
    Marker: str | None
    Integrations: list[Integration] | None
class DescribeValidDBInstanceModificationsResult(_Structure):
    ValidDBInstanceModificationsMessage: ValidDBInstanceModificationsMessage_ | None
class DisableHttpEndpointResponse(_Structure):
    ResourceArn: str | None
    HttpEndpointEnabled: bool | None
class DocLink(_Structure):
    Text: str | None
    Url: str | None
class DomainMembership(_Structure):
    Domain: str | None
    Status: str | None
    Fqdn: str | None
    IamRoleName: str | None
    Ou: str | None
    AuthSecretArn: str | None
    DnsIps: list[str] | None
class DoubleRange(_Structure):
    From: float | None
    To: float | None
class DownloadDBLogFilePortionDetails(_Structure):
    LogFileData: str | None
    Marker: str | None
    AdditionalDataPending: bool | None
class EC2SecurityGroup(_Structure):
    Status: str | None
    Ec2SecurityGroupName: str | None
    Ec2SecurityGroupId: str | None
    Ec2SecurityGroupOwnerId: str | None
class EnableHttpEndpointResponse(_Structure):
    ResourceArn: str | None
    HttpEndpointEnabled: bool | None
class Endpoint(_Structure):
    Address: str | None
    Port: int | None
    HostedZoneId: str | None
class EngineDefaults(_Structure):
    DbParameterGroupFamily: str | None
    Marker: str | None
    Parameters: list[Parameter] | None
class Event(_Structure):
    SourceIdentifier: str | None
    SourceType: str | None
    Message: str | None
    EventCategories: list[str] | None
    Date: _Any | None
    SourceArn: str | None
class EventCategoriesMap(_Structure):
    SourceType: str | None
    EventCategories: list[str] | None
class EventCategoriesMessage(_Structure):
    EventCategoriesMapList: list[EventCategoriesMap] | None
class EventSubscription(_Structure):
    CustomerAwsId: str | None
    CustSubscriptionId: str | None
    SnsTopicArn: str | None
    Status: str | None
    SubscriptionCreationTime: str | None
    SourceType: str | None
    SourceIdsList: list[str] | None
    EventCategoriesList: list[str] | None
    Enabled: bool | None
    EventSubscriptionArn: str | None
class EventSubscriptionsMessage(_Structure):
    Marker: str | None
    EventSubscriptionsList: list[EventSubscription] | None
class EventsMessage(_Structure):
    Marker: str | None
    Events: list[Event] | None
class ExportTask(_Structure):
    ExportTaskIdentifier: str | None
    SourceArn: str | None
    ExportOnly: list[str] | None
    SnapshotTime: _Any | None
    TaskStartTime: _Any | None
    TaskEndTime: _Any | None
    S3Bucket: str | None
    S3Prefix: str | None
    IamRoleArn: str | None
    KmsKeyId: str | None
    Status: str | None
    PercentProgress: int | None
    TotalExtractedDataInGB: int | None
    FailureCause: str | None
    WarningMessage: str | None
    SourceType: str | None
class ExportTasksMessage(_Structure):
    Marker: str | None
    ExportTasks: list[ExportTask] | None
class FailoverDBClusterResult(_Structure):
    DbCluster: DBCluster | None
class FailoverGlobalClusterResult(_Structure):
    GlobalCluster: GlobalCluster_ | None
class FailoverState(_Structure):
    Status: str | None
    FromDbClusterArn: str | None
    ToDbClusterArn: str | None
    IsDataLossAllowed: bool | None
class GlobalCluster(_Structure):
    GlobalClusterIdentifier: str | None
    GlobalClusterResourceId: str | None
    GlobalClusterArn: str | None
    Status: str | None
    Engine: str | None
    EngineVersion: str | None
    EngineLifecycleSupport: str | None
    DatabaseName: str | None
    StorageEncrypted: bool | None
    StorageEncryptionType: str | None
    DeletionProtection: bool | None
    GlobalClusterMembers: list[GlobalClusterMember] | None
    Endpoint: str | None
    FailoverState: FailoverState_ | None
    TagList: list[Tag] | None
class GlobalClusterMember(_Structure):
    DbClusterArn: str | None
    Readers: list[str] | None
    IsWriter: bool | None
    GlobalWriteForwardingStatus: str | None
    SynchronizationStatus: str | None
class GlobalClustersMessage(_Structure):
    Marker: str | None
    GlobalClusters: list[GlobalCluster] | None
class IPRange(_Structure):
    Status: str | None
    Cidrip: str | None
class Integration(_Structure):
    SourceArn: str | None
    TargetArn: str | None
    IntegrationName: str | None
    IntegrationArn: str | None
    KmsKeyId: str | None
    AdditionalEncryptionContext: dict[str, str] | None
    Status: str | None
    Tags: list[Tag] | None
    DataFilter: str | None
    Description: str | None
    CreateTime: _Any | None
    Errors: list[IntegrationError] | None
class IntegrationError(_Structure):
    ErrorCode: str
    ErrorMessage: str | None
class IssueDetails(_Structure):
    PerformanceIssueDetails: PerformanceIssueDetails_ | None
class LimitlessDatabase(_Structure):
    Status: str | None
    MinRequiredACU: float | None
class MasterUserSecret(_Structure):
    SecretArn: str | None
    SecretStatus: str | None
    KmsKeyId: str | None
class Metric(_Structure):
    Name: str | None
    References: list[MetricReference] | None
    StatisticsDetails: str | None
    MetricQuery: MetricQuery_ | None
class MetricQuery(_Structure):
    PerformanceInsightsMetricQuery: PerformanceInsightsMetricQuery_ | None
class MetricReference(_Structure):
    Name: str | None
    ReferenceDetails: ReferenceDetails_ | None
class MinimumEngineVersionPerAllowedValue(_Structure):
    AllowedValue: str | None
    MinimumEngineVersion: str | None
class ModifyActivityStreamResponse(_Structure):
    KmsKeyId: str | None
    KinesisStreamName: str | None
    Status: str | None
    Mode: str | None
    EngineNativeAuditFieldsIncluded: bool | None
    PolicyStatus: str | None
class ModifyCertificatesResult(_Structure):
    Certificate: Certificate_ | None
class ModifyDBCapacityReservationResponse(_Structure):
    DbCapacityReservation: DBCapacityReservation | None
class ModifyDBClusterResult(_Structure):
    DbCluster: DBCluster | None
class ModifyDBClusterSnapshotAttributeResult(_Structure):
    DbClusterSnapshotAttributesResult: DBClusterSnapshotAttributesResult | None
class ModifyDBInstanceResult(_Structure):
    DbInstance: DBInstance | None
class ModifyDBProxyEndpointResponse(_Structure):
    DbProxyEndpoint: DBProxyEndpoint | None
class ModifyDBProxyResponse(_Structure):
    DbProxy: DBProxy | None
class ModifyDBProxyTargetGroupResponse(_Structure):
    DbProxyTargetGroup: DBProxyTargetGroup | None
class ModifyDBSnapshotAttributeResult(_Structure):
    DbSnapshotAttributesResult: DBSnapshotAttributesResult | None
class ModifyDBSnapshotResult(_Structure):
    DbSnapshot: DBSnapshot | None
class ModifyDBSubnetGroupResult(_Structure):
    DbSubnetGroup: DBSubnetGroup | None
class ModifyEventSubscriptionResult(_Structure):
    EventSubscription: EventSubscription_ | None
class ModifyGlobalClusterResult(_Structure):
    GlobalCluster: GlobalCluster_ | None
class ModifyOptionGroupResult(_Structure):
    OptionGroup: OptionGroup_ | None
class ModifyTenantDatabaseResult(_Structure):
    TenantDatabase: TenantDatabase_ | None
class Option(_Structure):
    OptionName: str | None
    OptionDescription: str | None
    Persistent: bool | None
    Permanent: bool | None
    Port: int | None
    OptionVersion: str | None
    OptionSettings: list[OptionSetting] | None
    DbSecurityGroupMemberships: list[DBSecurityGroupMembership] | None
    VpcSecurityGroupMemberships: list[VpcSecurityGroupMembership] | None
class OptionGroup(_Structure):
    OptionGroupName: str | None
    OptionGroupDescription: str | None
    EngineName: str | None
    MajorEngineVersion: str | None
    Options: list[Option] | None
    AllowsVpcAndNonVpcInstanceMemberships: bool | None
    VpcId: str | None
    OptionGroupArn: str | None
    SourceOptionGroup: str | None
    SourceAccountId: str | None
    CopyTimestamp: _Any | None
    SourceRegion: str | None
class OptionGroupMembership(_Structure):
    OptionGroupName: str | None
    Status: str | None
class OptionGroupOption(_Structure):
    Name: str | None
    Description: str | None
    EngineName: str | None
    MajorEngineVersion: str | None
    MinimumRequiredMinorEngineVersion: str | None
    PortRequired: bool | None
    DefaultPort: int | None
    OptionsDependedOn: list[str] | None
    OptionsConflictsWith: list[str] | None
    Persistent: bool | None
    Permanent: bool | None
    RequiresAutoMinorEngineVersionUpgrade: bool | None
    VpcOnly: bool | None
    SupportsOptionVersionDowngrade: bool | None
    OptionGroupOptionSettings: list[OptionGroupOptionSetting] | None
    OptionGroupOptionVersions: list[OptionVersion] | None
    CopyableCrossAccount: bool | None
    CopyableCrossRegion: bool | None
class OptionGroupOptionSetting(_Structure):
    SettingName: str | None
    SettingDescription: str | None
    DefaultValue: str | None
    ApplyType: str | None
    AllowedValues: str | None
    IsModifiable: bool | None
    IsRequired: bool | None
    MinimumEngineVersionPerAllowedValue: list[MinimumEngineVersionPerAllowedValue_] | None
class OptionGroupOptionsMessage(_Structure):
    OptionGroupOptions: list[OptionGroupOption] | None
    Marker: str | None
class OptionGroups(_Structure):
    OptionGroupsList: list[OptionGroup] | None
    Marker: str | None
class OptionSetting(_Structure):
    Name: str | None
    Value: str | None
    DefaultValue: str | None
    Description: str | None
    ApplyType: str | None
    DataType: str | None
    AllowedValues: str | None
    IsModifiable: bool | None
    IsCollection: bool | None
class OptionVersion(_Structure):
    Version: str | None
    IsDefault: bool | None
class OrderableDBInstanceOption(_Structure):
    Engine: str | None
    EngineVersion: str | None
    DbInstanceClass: str | None
    LicenseModel: str | None
    AvailabilityZoneGroup: str | None
    AvailabilityZones: list[AvailabilityZone] | None
    MultiAZCapable: bool | None
    ReadReplicaCapable: bool | None
    Vpc: bool | None
    SupportsStorageEncryption: bool | None
    StorageType: str | None
    SupportsIops: bool | None
    SupportsStorageThroughput: bool | None
    SupportsEnhancedMonitoring: bool | None
    SupportsIAMDatabaseAuthentication: bool | None
    SupportsPerformanceInsights: bool | None
    MinStorageSize: int | None
    MaxStorageSize: int | None
    MinIopsPerDbInstance: int | None
    MaxIopsPerDbInstance: int | None
    MinIopsPerGib: float | None
    MaxIopsPerGib: float | None
    MinStorageThroughputPerDbInstance: int | None
    MaxStorageThroughputPerDbInstance: int | None
    MinStorageThroughputPerIops: float | None
    MaxStorageThroughputPerIops: float | None
    AvailableProcessorFeatures: list[AvailableProcessorFeature] | None
    SupportedEngineModes: list[str] | None
    SupportsStorageAutoscaling: bool | None
    SupportsKerberosAuthentication: bool | None
    OutpostCapable: bool | None
    SupportedActivityStreamModes: list[str] | None
    SupportsGlobalDatabases: bool | None
    SupportedNetworkTypes: list[str] | None
    SupportsClusters: bool | None
    SupportsDedicatedLogVolume: bool | None
    SupportsAdditionalStorageVolumes: bool | None
    SupportsHttpEndpoint: bool | None
    AvailableAdditionalStorageVolumesOptions: list[AvailableAdditionalStorageVolumesOption] | None
class OrderableDBInstanceOptionsMessage(_Structure):
    OrderableDBInstanceOptions: list[OrderableDBInstanceOption] | None
    Marker: str | None
class Outpost(_Structure):
    Arn: str | None
class Parameter(_Structure):
    ParameterName: str | None
    ParameterValue: str | None
    Description: str | None
    Source: str | None
    ApplyType: str | None
    DataType: str | None
    AllowedValues: str | None
    IsModifiable: bool | None
    MinimumEngineVersion: str | None
    ApplyMethod: str | None
    SupportedEngineModes: list[str] | None
class PendingCloudwatchLogsExports(_Structure):
    LogTypesToEnable: list[str] | None
    LogTypesToDisable: list[str] | None
class PendingMaintenanceAction(_Structure):
    Action: str | None
    AutoAppliedAfterDate: _Any | None
    ForcedApplyDate: _Any | None
    OptInStatus: str | None
    CurrentApplyDate: _Any | None
    Description: str | None
class PendingMaintenanceActionsMessage(_Structure):
    PendingMaintenanceActions: list[ResourcePendingMaintenanceActions] | None
    Marker: str | None
class PendingModifiedValues(_Structure):
    DbInstanceClass: str | None
    AllocatedStorage: int | None
    MasterUserPassword: str | None
    Port: int | None
    BackupRetentionPeriod: int | None
    MultiAZ: bool | None
    EngineVersion: str | None
    LicenseModel: str | None
    Iops: int | None
    StorageThroughput: int | None
    DbInstanceIdentifier: str | None
    StorageType: str | None
    CaCertificateIdentifier: str | None
    DbSubnetGroupName: str | None
    PendingCloudwatchLogsExports: PendingCloudwatchLogsExports_ | None
    ProcessorFeatures: list[ProcessorFeature] | None
    AutomationMode: str | None
    ResumeFullAutomationModeTime: _Any | None
    MultiTenant: bool | None
    IamDatabaseAuthenticationEnabled: bool | None
    DedicatedLogVolume: bool | None
    Engine: str | None
    AdditionalStorageVolumes: list[AdditionalStorageVolume] | None
    DbCapacityReservationIdentifier: str | None
class PerformanceInsightsMetricDimensionGroup(_Structure):
    Dimensions: list[str] | None
    Group: str | None
    Limit: int | None
class PerformanceInsightsMetricQuery(_Structure):
    GroupBy: PerformanceInsightsMetricDimensionGroup | None
    Metric: str | None
class PerformanceIssueDetails(_Structure):
    StartTime: _Any | None
    EndTime: _Any | None
    Metrics: list[Metric] | None
    Analysis: str | None
class ProcessorFeature(_Structure):
    Name: str | None
    Value: str | None
class PromoteReadReplicaDBClusterResult(_Structure):
    DbCluster: DBCluster | None
class PromoteReadReplicaResult(_Structure):
    DbInstance: DBInstance | None
class PurchaseReservedDBInstancesOfferingResult(_Structure):
    ReservedDBInstance: ReservedDBInstance_ | None
class Range(_Structure):
    From: int | None
    To: int | None
    Step: int | None
class RdsCustomClusterConfiguration(_Structure):
    InterconnectSubnetId: str | None
    TransitGatewayMulticastDomainId: str | None
    ReplicaMode: str | None
class RebootDBClusterResult(_Structure):
    DbCluster: DBCluster | None
class RebootDBInstanceResult(_Structure):
    DbInstance: DBInstance | None
class RecommendedAction(_Structure):
    ActionId: str | None
    Title: str | None
    Description: str | None
    Operation: str | None
    Parameters: list[RecommendedActionParameter] | None
    ApplyModes: list[str] | None
    Status: str | None
    IssueDetails: IssueDetails_ | None
    ContextAttributes: list[ContextAttribute] | None
class RecommendedActionParameter(_Structure):
    Key: str | None
    Value: str | None
class RecurringCharge(_Structure):
    RecurringChargeAmount: float | None
    RecurringChargeFrequency: str | None
class ReferenceDetails(_Structure):
    ScalarReferenceDetails: ScalarReferenceDetails_ | None
class RegisterDBProxyTargetsResponse(_Structure):
    DbProxyTargets: list[DBProxyTarget] | None
class RemoveFromGlobalClusterResult(_Structure):
    GlobalCluster: GlobalCluster_ | None
class RemoveSourceIdentifierFromSubscriptionResult(_Structure):
    EventSubscription: EventSubscription_ | None
class ReservedDBInstance(_Structure):
    ReservedDBInstanceId: str | None
    ReservedDBInstancesOfferingId: str | None
    DbInstanceClass: str | None
    StartTime: _Any | None
    Duration: int | None
    FixedPrice: float | None
    UsagePrice: float | None
    CurrencyCode: str | None
    DbInstanceCount: int | None
    ProductDescription: str | None
    OfferingType: str | None
    MultiAZ: bool | None
    State: str | None
    RecurringCharges: list[RecurringCharge] | None
    ReservedDBInstanceArn: str | None
    LeaseId: str | None
class ReservedDBInstanceMessage(_Structure):
    Marker: str | None
    ReservedDBInstances: list[ReservedDBInstance] | None
class ReservedDBInstancesOffering(_Structure):
    ReservedDBInstancesOfferingId: str | None
    DbInstanceClass: str | None
    Duration: int | None
    FixedPrice: float | None
    UsagePrice: float | None
    CurrencyCode: str | None
    ProductDescription: str | None
    OfferingType: str | None
    MultiAZ: bool | None
    RecurringCharges: list[RecurringCharge] | None
class ReservedDBInstancesOfferingMessage(_Structure):
    Marker: str | None
    ReservedDBInstancesOfferings: list[ReservedDBInstancesOffering] | None
class ResourcePendingMaintenanceActions(_Structure):
    ResourceIdentifier: str | None
    PendingMaintenanceActionDetails: list[PendingMaintenanceAction] | None
class RestoreDBClusterFromS3Result(_Structure):
    DbCluster: DBCluster | None
class RestoreDBClusterFromSnapshotResult(_Structure):
    DbCluster: DBCluster | None
class RestoreDBClusterToPointInTimeResult(_Structure):
    DbCluster: DBCluster | None
class RestoreDBInstanceFromDBSnapshotResult(_Structure):
    DbInstance: DBInstance | None
class RestoreDBInstanceFromS3Result(_Structure):
    DbInstance: DBInstance | None
class RestoreDBInstanceToPointInTimeResult(_Structure):
    DbInstance: DBInstance | None
class RestoreWindow(_Structure):
    EarliestTime: _Any | None
    LatestTime: _Any | None
class RevokeDBSecurityGroupIngressResult(_Structure):
    DbSecurityGroup: DBSecurityGroup | None
class ScalarReferenceDetails(_Structure):
    Value: float | None
class ScalingConfigurationInfo(_Structure):
    MinCapacity: int | None
    MaxCapacity: int | None
    AutoPause: bool | None
    SecondsUntilAutoPause: int | None
    TimeoutAction: str | None
    SecondsBeforeTimeout: int | None
class ServerlessV2FeaturesSupport(_Structure):
    MinCapacity: float | None
    MaxCapacity: float | None
class ServerlessV2PlatformVersionInfo(_Structure):
    ServerlessV2PlatformVersion: str | None
    ServerlessV2PlatformVersionDescription: str | None
    Engine: str | None
    ServerlessV2FeaturesSupport: ServerlessV2FeaturesSupport_ | None
    Status: str | None
    IsDefault: bool | None
class ServerlessV2PlatformVersionsMessage(_Structure):
    Marker: str | None
    ServerlessV2PlatformVersions: list[ServerlessV2PlatformVersionInfo] | None
class ServerlessV2ScalingConfigurationInfo(_Structure):
    MinCapacity: float | None
    MaxCapacity: float | None
    SecondsUntilAutoPause: int | None
class SourceRegion(_Structure):
    RegionName: str | None
    Endpoint: str | None
    Status: str | None
    SupportsDBInstanceAutomatedBackupsReplication: bool | None
class SourceRegionMessage(_Structure):
    Marker: str | None
    SourceRegions: list[SourceRegion] | None
class StartActivityStreamResponse(_Structure):
    KmsKeyId: str | None
    KinesisStreamName: str | None
    Status: str | None
    Mode: str | None
    EngineNativeAuditFieldsIncluded: bool | None
    ApplyImmediately: bool | None
class StartDBClusterResult(_Structure):
    DbCluster: DBCluster | None
class StartDBInstanceAutomatedBackupsReplicationResult(_Structure):
    DbInstanceAutomatedBackup: DBInstanceAutomatedBackup | None
class StartDBInstanceResult(_Structure):
    DbInstance: DBInstance | None
class StopActivityStreamResponse(_Structure):
    KmsKeyId: str | None
    KinesisStreamName: str | None
    Status: str | None
class StopDBClusterResult(_Structure):
    DbCluster: DBCluster | None
class StopDBInstanceAutomatedBackupsReplicationResult(_Structure):
    DbInstanceAutomatedBackup: DBInstanceAutomatedBackup | None
class StopDBInstanceResult(_Structure):
    DbInstance: DBInstance | None
class Subnet(_Structure):
    SubnetIdentifier: str | None
    SubnetAvailabilityZone: AvailabilityZone | None
    SubnetOutpost: Outpost | None
    SubnetStatus: str | None
class SupportedEngineLifecycle(_Structure):
    LifecycleSupportName: str
    LifecycleSupportStartDate: _Any
    LifecycleSupportEndDate: _Any
class SwitchoverBlueGreenDeploymentResponse(_Structure):
    BlueGreenDeployment: BlueGreenDeployment_ | None
class SwitchoverDetail(_Structure):
    SourceMember: str | None
    TargetMember: str | None
    Status: str | None
class SwitchoverGlobalClusterResult(_Structure):
    GlobalCluster: GlobalCluster_ | None
class SwitchoverReadReplicaResult(_Structure):
    DbInstance: DBInstance | None
class Tag(_Structure):
    Key: str | None
    Value: str | None
class TagListMessage(_Structure):
    TagList: list[Tag] | None
class TargetHealth(_Structure):
    State: str | None
    Reason: str | None
    Description: str | None
class TenantDatabase(_Structure):
    TenantDatabaseCreateTime: _Any | None
    DbInstanceIdentifier: str | None
    TenantDBName: str | None
    Status: str | None
    MasterUsername: str | None
    DbiResourceId: str | None
    TenantDatabaseResourceId: str | None
    TenantDatabaseARN: str | None
    CharacterSetName: str | None
    NcharCharacterSetName: str | None
    DeletionProtection: bool | None
    PendingModifiedValues: TenantDatabasePendingModifiedValues | None
    MasterUserSecret: MasterUserSecret_ | None
    TagList: list[Tag] | None
class TenantDatabasePendingModifiedValues(_Structure):
    MasterUserPassword: str | None
    TenantDBName: str | None
class TenantDatabasesMessage(_Structure):
    Marker: str | None
    TenantDatabases: list[TenantDatabase] | None
class Timezone(_Structure):
    TimezoneName: str | None
class UpgradeTarget(_Structure):
    Engine: str | None
    EngineVersion: str | None
    Description: str | None
    AutoUpgrade: bool | None
    IsMajorVersionUpgrade: bool | None
    SupportedEngineModes: list[str] | None
    SupportsParallelQuery: bool | None
    SupportsGlobalDatabases: bool | None
    SupportsBabelfish: bool | None
    SupportsLimitlessDatabase: bool | None
    SupportsLocalWriteForwarding: bool | None
    SupportsIntegrations: bool | None
class UserAuthConfigInfo(_Structure):
    Description: str | None
    UserName: str | None
    AuthScheme: str | None
    SecretArn: str | None
    IamAuth: str | None
    ClientPasswordAuthType: str | None
class ValidAdditionalStorageOptions(_Structure):
    SupportsAdditionalStorageVolumes: bool | None
    Volumes: list[ValidVolumeOptions] | None
class ValidDBInstanceModificationsMessage(_Structure):
    Storage: list[ValidStorageOptions] | None
    ValidProcessorFeatures: list[AvailableProcessorFeature] | None
    SupportsDedicatedLogVolume: bool | None
    AdditionalStorage: ValidAdditionalStorageOptions | None
class ValidStorageOptions(_Structure):
    StorageType: str | None
    StorageSize: list[Range] | None
    ProvisionedIops: list[Range] | None
    IopsToStorageRatio: list[DoubleRange] | None
    ProvisionedStorageThroughput: list[Range] | None
    StorageThroughputToIopsRatio: list[DoubleRange] | None
    SupportsStorageAutoscaling: bool | None
class ValidVolumeOptions(_Structure):
    VolumeName: str | None
    Storage: list[ValidStorageOptions] | None
class VpcSecurityGroupMembership(_Structure):
    VpcSecurityGroupId: str | None
    Status: str | None
BlueGreenDeployment_ = BlueGreenDeployment
Certificate_ = Certificate
CertificateDetails_ = CertificateDetails
Endpoint_ = Endpoint
EngineDefaults_ = EngineDefaults
EventSubscription_ = EventSubscription
FailoverState_ = FailoverState
GlobalCluster_ = GlobalCluster
IssueDetails_ = IssueDetails
LimitlessDatabase_ = LimitlessDatabase
MasterUserSecret_ = MasterUserSecret
MetricQuery_ = MetricQuery
MinimumEngineVersionPerAllowedValue_ = MinimumEngineVersionPerAllowedValue
OptionGroup_ = OptionGroup
PendingCloudwatchLogsExports_ = PendingCloudwatchLogsExports
PendingModifiedValues_ = PendingModifiedValues
PerformanceInsightsMetricQuery_ = PerformanceInsightsMetricQuery
PerformanceIssueDetails_ = PerformanceIssueDetails
RdsCustomClusterConfiguration_ = RdsCustomClusterConfiguration
ReferenceDetails_ = ReferenceDetails
ReservedDBInstance_ = ReservedDBInstance
ResourcePendingMaintenanceActions_ = ResourcePendingMaintenanceActions
RestoreWindow_ = RestoreWindow
ScalarReferenceDetails_ = ScalarReferenceDetails
ScalingConfigurationInfo_ = ScalingConfigurationInfo
ServerlessV2FeaturesSupport_ = ServerlessV2FeaturesSupport
TargetHealth_ = TargetHealth
TenantDatabase_ = TenantDatabase
ValidDBInstanceModificationsMessage_ = ValidDBInstanceModificationsMessage

@_operation
def add_role_to_db_cluster(*, DbClusterIdentifier: _Any, RoleArn: str, FeatureName: _Any | None = ...) -> None: ...
@_operation
def add_role_to_db_instance(*, DbInstanceIdentifier: _Any, RoleArn: _Any, FeatureName: _Any) -> None: ...
@_operation
def add_source_identifier_to_subscription(*, SubscriptionName: _Any, SourceIdentifier: _Any) -> AddSourceIdentifierToSubscriptionResult: ...
@_operation
def add_tags_to_resource(*, ResourceName: _Any, Tags: _Sequence[_Mapping[str, _Any]]) -> None: ...
@_operation
def apply_pending_maintenance_action(*, ResourceIdentifier: _Any, ApplyAction: _Any, OptInType: _Any) -> ApplyPendingMaintenanceActionResult: ...
@_operation
def authorize_db_security_group_ingress(*, DbSecurityGroupName: _Any, Cidrip: _Any | None = ..., Ec2SecurityGroupName: _Any | None = ..., Ec2SecurityGroupId: _Any | None = ..., Ec2SecurityGroupOwnerId: _Any | None = ...) -> AuthorizeDBSecurityGroupIngressResult: ...
@_operation
def backtrack_db_cluster(*, DbClusterIdentifier: _Any, BacktrackTo: str | _datetime, Force: bool | None = ..., UseEarliestTimeOnPointInTimeUnavailable: bool | None = ...) -> DBClusterBacktrack: ...
@_operation
def cancel_db_capacity_reservation(*, DbCapacityReservationIdentifier: str) -> CancelDBCapacityReservationResponse: ...
@_operation
def cancel_export_task(*, ExportTaskIdentifier: _Any) -> ExportTask: ...
@_operation
def copy_db_cluster_parameter_group(*, SourceDBClusterParameterGroupIdentifier: _Any, TargetDBClusterParameterGroupIdentifier: _Any, TargetDBClusterParameterGroupDescription: _Any, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CopyDBClusterParameterGroupResult: ...
@_operation
def copy_db_cluster_snapshot(*, SourceDBClusterSnapshotIdentifier: _Any, TargetDBClusterSnapshotIdentifier: _Any, KmsKeyId: _Any | None = ..., PreSignedUrl: _Any | None = ..., CopyTags: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., SourceRegion: _Any | None = ...) -> CopyDBClusterSnapshotResult: ...
@_operation
def copy_db_parameter_group(*, SourceDBParameterGroupIdentifier: _Any, TargetDBParameterGroupIdentifier: _Any, TargetDBParameterGroupDescription: _Any, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CopyDBParameterGroupResult: ...
@_operation
def copy_db_snapshot(*, SourceDBSnapshotIdentifier: _Any, TargetDBSnapshotIdentifier: _Any, KmsKeyId: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., CopyTags: bool | None = ..., PreSignedUrl: _Any | None = ..., OptionGroupName: _Any | None = ..., TargetCustomAvailabilityZone: _Any | None = ..., SnapshotTarget: _Any | None = ..., CopyOptionGroup: bool | None = ..., SnapshotAvailabilityZone: _Any | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., SourceRegion: _Any | None = ...) -> CopyDBSnapshotResult: ...
@_operation
def copy_option_group(*, SourceOptionGroupIdentifier: _Any, TargetOptionGroupIdentifier: _Any, TargetOptionGroupDescription: _Any, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CopyOptionGroupResult: ...
@_operation
def create_blue_green_deployment(*, BlueGreenDeploymentName: str, Source: str, TargetEngineVersion: str | None = ..., TargetDBParameterGroupName: str | None = ..., TargetDBClusterParameterGroupName: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., TargetDBInstanceClass: str | None = ..., UpgradeTargetStorageConfig: bool | None = ..., TargetIops: int | None = ..., TargetStorageType: _Any | None = ..., TargetAllocatedStorage: int | None = ..., TargetStorageThroughput: int | None = ..., TargetResourceConfigurations: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateBlueGreenDeploymentResponse: ...
@_operation
def create_custom_db_engine_version(*, Engine: str, EngineVersion: str, DatabaseInstallationFilesS3BucketName: str | None = ..., DatabaseInstallationFilesS3Prefix: str | None = ..., DatabaseInstallationFiles: _Sequence[_Any] | None = ..., ImageId: str | None = ..., KmsKeyId: str | None = ..., SourceCustomDbEngineVersionIdentifier: str | None = ..., UseAwsProvidedLatestImage: bool | None = ..., Description: str | None = ..., Manifest: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> DBEngineVersion: ...
@_operation
def create_db_capacity_reservation(*, DbCapacityReservationName: str, DbInstanceClass: str, Engine: _Any, CapacityPerAvailabilityZone: int, AvailabilityZones: _Sequence[_Any], EndDate: str | _datetime | None = ..., StartDate: str | _datetime | None = ..., CommitmentDuration: int | None = ..., LicenseModel: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateDBCapacityReservationResponse: ...
@_operation
def create_db_cluster(*, DbClusterIdentifier: _Any, Engine: _Any, AvailabilityZones: _Sequence[_Any] | None = ..., BackupRetentionPeriod: int | None = ..., CharacterSetName: _Any | None = ..., DatabaseName: _Any | None = ..., DbClusterParameterGroupName: _Any | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., DbSubnetGroupName: _Any | None = ..., EngineVersion: _Any | None = ..., Port: int | None = ..., MasterUsername: _Any | None = ..., MasterUserPassword: _Any | None = ..., OptionGroupName: _Any | None = ..., PreferredBackupWindow: _Any | None = ..., PreferredMaintenanceWindow: _Any | None = ..., ReplicationSourceIdentifier: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., StorageEncrypted: bool | None = ..., KmsKeyId: _Any | None = ..., PreSignedUrl: _Any | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., BacktrackWindow: int | None = ..., EnableCloudwatchLogsExports: _Sequence[_Any] | None = ..., EngineMode: _Any | None = ..., ScalingConfiguration: _Mapping[str, _Any] | None = ..., RdsCustomClusterConfiguration: _Mapping[str, _Any] | None = ..., DbClusterInstanceClass: _Any | None = ..., AllocatedStorage: int | None = ..., StorageType: _Any | None = ..., Iops: int | None = ..., PubliclyAccessible: bool | None = ..., AutoMinorVersionUpgrade: bool | None = ..., DeletionProtection: bool | None = ..., GlobalClusterIdentifier: str | None = ..., EnableHttpEndpoint: bool | None = ..., CopyTagsToSnapshot: bool | None = ..., Domain: _Any | None = ..., DomainIAMRoleName: _Any | None = ..., EnableGlobalWriteForwarding: bool | None = ..., NetworkType: _Any | None = ..., ServerlessV2ScalingConfiguration: _Mapping[str, _Any] | None = ..., MonitoringInterval: int | None = ..., MonitoringRoleArn: _Any | None = ..., DatabaseInsightsMode: str | None = ..., EnablePerformanceInsights: bool | None = ..., PerformanceInsightsKMSKeyId: _Any | None = ..., PerformanceInsightsRetentionPeriod: int | None = ..., EnableLimitlessDatabase: bool | None = ..., ClusterScalabilityType: str | None = ..., DbSystemId: _Any | None = ..., ManageMasterUserPassword: bool | None = ..., EnableLocalWriteForwarding: bool | None = ..., MasterUserSecretKmsKeyId: _Any | None = ..., CaCertificateIdentifier: _Any | None = ..., EngineLifecycleSupport: _Any | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., MasterUserAuthenticationType: str | None = ..., WithExpressConfiguration: bool | None = ..., AssociatedRoles: _Sequence[_Mapping[str, _Any]] | None = ..., SourceRegion: _Any | None = ...) -> CreateDBClusterResult: ...
@_operation
def create_db_cluster_endpoint(*, DbClusterIdentifier: _Any, DbClusterEndpointIdentifier: _Any, EndpointType: _Any, StaticMembers: _Sequence[_Any] | None = ..., ExcludedMembers: _Sequence[_Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> DBClusterEndpoint: ...
@_operation
def create_db_cluster_parameter_group(*, DbClusterParameterGroupName: _Any, DbParameterGroupFamily: _Any, Description: _Any, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateDBClusterParameterGroupResult: ...
@_operation
def create_db_cluster_snapshot(*, DbClusterSnapshotIdentifier: _Any, DbClusterIdentifier: _Any, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateDBClusterSnapshotResult: ...
@_operation
def create_db_instance(*, DbInstanceIdentifier: _Any, DbInstanceClass: _Any, Engine: _Any, DbName: _Any | None = ..., AllocatedStorage: int | None = ..., MasterUsername: _Any | None = ..., MasterUserPassword: _Any | None = ..., DbSecurityGroups: _Sequence[_Any] | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., AvailabilityZone: _Any | None = ..., DbSubnetGroupName: _Any | None = ..., PreferredMaintenanceWindow: _Any | None = ..., DbParameterGroupName: _Any | None = ..., BackupRetentionPeriod: int | None = ..., PreferredBackupWindow: _Any | None = ..., Port: int | None = ..., MultiAZ: bool | None = ..., EngineVersion: _Any | None = ..., AutoMinorVersionUpgrade: bool | None = ..., LicenseModel: _Any | None = ..., Iops: int | None = ..., StorageThroughput: int | None = ..., OptionGroupName: _Any | None = ..., CharacterSetName: _Any | None = ..., NcharCharacterSetName: _Any | None = ..., PubliclyAccessible: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., DbClusterIdentifier: _Any | None = ..., StorageType: _Any | None = ..., TdeCredentialArn: _Any | None = ..., TdeCredentialPassword: _Any | None = ..., StorageEncrypted: bool | None = ..., KmsKeyId: _Any | None = ..., Domain: _Any | None = ..., DomainFqdn: _Any | None = ..., DomainOu: _Any | None = ..., DomainAuthSecretArn: _Any | None = ..., DomainDnsIps: _Sequence[_Any] | None = ..., CopyTagsToSnapshot: bool | None = ..., MonitoringInterval: int | None = ..., MonitoringRoleArn: _Any | None = ..., DomainIAMRoleName: _Any | None = ..., PromotionTier: int | None = ..., Timezone: _Any | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., DatabaseInsightsMode: str | None = ..., EnablePerformanceInsights: bool | None = ..., PerformanceInsightsKMSKeyId: _Any | None = ..., PerformanceInsightsRetentionPeriod: int | None = ..., EnableCloudwatchLogsExports: _Sequence[_Any] | None = ..., ProcessorFeatures: _Sequence[_Mapping[str, _Any]] | None = ..., DeletionProtection: bool | None = ..., MaxAllocatedStorage: int | None = ..., EnableCustomerOwnedIp: bool | None = ..., NetworkType: _Any | None = ..., BackupTarget: _Any | None = ..., CustomIamInstanceProfile: _Any | None = ..., DbSystemId: _Any | None = ..., CaCertificateIdentifier: _Any | None = ..., ManageMasterUserPassword: bool | None = ..., MasterUserSecretKmsKeyId: _Any | None = ..., MultiTenant: bool | None = ..., DedicatedLogVolume: bool | None = ..., EngineLifecycleSupport: _Any | None = ..., AdditionalStorageVolumes: _Sequence[_Mapping[str, _Any]] | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., DbCapacityReservationIdentifier: str | None = ..., MasterUserAuthenticationType: str | None = ...) -> CreateDBInstanceResult: ...
@_operation
def create_db_instance_read_replica(*, DbInstanceIdentifier: _Any, SourceDBInstanceIdentifier: _Any | None = ..., DbInstanceClass: _Any | None = ..., AvailabilityZone: _Any | None = ..., Port: int | None = ..., MultiAZ: bool | None = ..., AutoMinorVersionUpgrade: bool | None = ..., Iops: int | None = ..., StorageThroughput: int | None = ..., OptionGroupName: _Any | None = ..., DbParameterGroupName: _Any | None = ..., PubliclyAccessible: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., DbSubnetGroupName: _Any | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., StorageType: _Any | None = ..., CopyTagsToSnapshot: bool | None = ..., MonitoringInterval: int | None = ..., MonitoringRoleArn: _Any | None = ..., KmsKeyId: _Any | None = ..., PreSignedUrl: _Any | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., DatabaseInsightsMode: str | None = ..., EnablePerformanceInsights: bool | None = ..., PerformanceInsightsKMSKeyId: _Any | None = ..., PerformanceInsightsRetentionPeriod: int | None = ..., EnableCloudwatchLogsExports: _Sequence[_Any] | None = ..., ProcessorFeatures: _Sequence[_Mapping[str, _Any]] | None = ..., UseDefaultProcessorFeatures: bool | None = ..., DeletionProtection: bool | None = ..., Domain: _Any | None = ..., DomainIAMRoleName: _Any | None = ..., DomainFqdn: _Any | None = ..., DomainOu: _Any | None = ..., DomainAuthSecretArn: _Any | None = ..., DomainDnsIps: _Sequence[_Any] | None = ..., ReplicaMode: str | None = ..., EnableCustomerOwnedIp: bool | None = ..., NetworkType: _Any | None = ..., MaxAllocatedStorage: int | None = ..., BackupTarget: _Any | None = ..., CustomIamInstanceProfile: _Any | None = ..., AllocatedStorage: int | None = ..., SourceDBClusterIdentifier: _Any | None = ..., DedicatedLogVolume: bool | None = ..., UpgradeStorageConfig: bool | None = ..., CaCertificateIdentifier: _Any | None = ..., AdditionalStorageVolumes: _Sequence[_Mapping[str, _Any]] | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., DbCapacityReservationIdentifier: str | None = ..., SourceRegion: _Any | None = ...) -> CreateDBInstanceReadReplicaResult: ...
@_operation
def create_db_parameter_group(*, DbParameterGroupName: _Any, DbParameterGroupFamily: _Any, Description: _Any, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateDBParameterGroupResult: ...
@_operation
def create_db_proxy(*, DbProxyName: str, EngineFamily: str, RoleArn: str, VpcSubnetIds: _Sequence[_Any], DefaultAuthScheme: str | None = ..., Auth: _Sequence[_Mapping[str, _Any]] | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., RequireTLS: bool | None = ..., IdleClientTimeout: int | None = ..., DebugLogging: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., EndpointNetworkType: str | None = ..., TargetConnectionNetworkType: str | None = ...) -> CreateDBProxyResponse: ...
@_operation
def create_db_proxy_endpoint(*, DbProxyName: str, DbProxyEndpointName: str, VpcSubnetIds: _Sequence[_Any], VpcSecurityGroupIds: _Sequence[_Any] | None = ..., TargetRole: str | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., EndpointNetworkType: str | None = ...) -> CreateDBProxyEndpointResponse: ...
@_operation
def create_db_security_group(*, DbSecurityGroupName: _Any, DbSecurityGroupDescription: _Any, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateDBSecurityGroupResult: ...
@_operation
def create_db_shard_group(*, DbShardGroupIdentifier: _Any, DbClusterIdentifier: _Any, MaxACU: float, ComputeRedundancy: int | None = ..., MinACU: float | None = ..., PubliclyAccessible: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> DBShardGroup: ...
@_operation
def create_db_snapshot(*, DbSnapshotIdentifier: _Any, DbInstanceIdentifier: _Any, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateDBSnapshotResult: ...
@_operation
def create_db_subnet_group(*, DbSubnetGroupName: _Any, DbSubnetGroupDescription: _Any, SubnetIds: _Sequence[_Any], Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateDBSubnetGroupResult: ...
@_operation
def create_event_subscription(*, SubscriptionName: _Any, SnsTopicArn: _Any, SourceType: _Any | None = ..., EventCategories: _Sequence[_Any] | None = ..., SourceIds: _Sequence[_Any] | None = ..., Enabled: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateEventSubscriptionResult: ...
@_operation
def create_global_cluster(*, GlobalClusterIdentifier: str, SourceDBClusterIdentifier: _Any | None = ..., Engine: _Any | None = ..., EngineVersion: _Any | None = ..., EngineLifecycleSupport: _Any | None = ..., DeletionProtection: bool | None = ..., DatabaseName: _Any | None = ..., StorageEncrypted: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateGlobalClusterResult: ...
@_operation
def create_integration(*, SourceArn: str, TargetArn: str, IntegrationName: str, KmsKeyId: _Any | None = ..., AdditionalEncryptionContext: _Mapping[str, _Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., DataFilter: str | None = ..., Description: str | None = ...) -> Integration: ...
@_operation
def create_option_group(*, OptionGroupName: _Any, EngineName: _Any, MajorEngineVersion: _Any, OptionGroupDescription: _Any, Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateOptionGroupResult: ...
@_operation
def create_tenant_database(*, DbInstanceIdentifier: _Any, TenantDBName: _Any, MasterUsername: _Any, MasterUserPassword: _Any | None = ..., CharacterSetName: _Any | None = ..., NcharCharacterSetName: _Any | None = ..., ManageMasterUserPassword: bool | None = ..., MasterUserSecretKmsKeyId: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> CreateTenantDatabaseResult: ...
@_operation
def delete_blue_green_deployment(*, BlueGreenDeploymentIdentifier: str, DeleteTarget: bool | None = ...) -> DeleteBlueGreenDeploymentResponse: ...
@_operation
def delete_custom_db_engine_version(*, Engine: str, EngineVersion: str) -> DBEngineVersion: ...
@_operation
def delete_db_cluster(*, DbClusterIdentifier: _Any, SkipFinalSnapshot: bool | None = ..., FinalDBSnapshotIdentifier: _Any | None = ..., DeleteAutomatedBackups: bool | None = ...) -> DeleteDBClusterResult: ...
@_operation
def delete_db_cluster_automated_backup(*, DbClusterResourceId: _Any) -> DeleteDBClusterAutomatedBackupResult: ...
@_operation
def delete_db_cluster_endpoint(*, DbClusterEndpointIdentifier: _Any) -> DBClusterEndpoint: ...
@_operation
def delete_db_cluster_parameter_group(*, DbClusterParameterGroupName: _Any) -> None: ...
@_operation
def delete_db_cluster_snapshot(*, DbClusterSnapshotIdentifier: _Any) -> DeleteDBClusterSnapshotResult: ...
@_operation
def delete_db_instance(*, DbInstanceIdentifier: _Any, SkipFinalSnapshot: bool | None = ..., FinalDBSnapshotIdentifier: _Any | None = ..., DeleteAutomatedBackups: bool | None = ...) -> DeleteDBInstanceResult: ...
@_operation
def delete_db_instance_automated_backup(*, DbiResourceId: _Any | None = ..., DbInstanceAutomatedBackupsArn: _Any | None = ...) -> DeleteDBInstanceAutomatedBackupResult: ...
@_operation
def delete_db_parameter_group(*, DbParameterGroupName: _Any) -> None: ...
@_operation
def delete_db_proxy(*, DbProxyName: str) -> DeleteDBProxyResponse: ...
@_operation
def delete_db_proxy_endpoint(*, DbProxyEndpointName: str) -> DeleteDBProxyEndpointResponse: ...
@_operation
def delete_db_security_group(*, DbSecurityGroupName: _Any) -> None: ...
@_operation
def delete_db_shard_group(*, DbShardGroupIdentifier: str) -> DBShardGroup: ...
@_operation
def delete_db_snapshot(*, DbSnapshotIdentifier: _Any) -> DeleteDBSnapshotResult: ...
@_operation
def delete_db_subnet_group(*, DbSubnetGroupName: _Any) -> None: ...
@_operation
def delete_event_subscription(*, SubscriptionName: _Any) -> DeleteEventSubscriptionResult: ...
@_operation
def delete_global_cluster(*, GlobalClusterIdentifier: str) -> DeleteGlobalClusterResult: ...
@_operation
def delete_integration(*, IntegrationIdentifier: str) -> Integration: ...
@_operation
def delete_option_group(*, OptionGroupName: _Any) -> None: ...
@_operation
def delete_tenant_database(*, DbInstanceIdentifier: _Any, TenantDBName: _Any, SkipFinalSnapshot: bool | None = ..., FinalDBSnapshotIdentifier: _Any | None = ...) -> DeleteTenantDatabaseResult: ...
@_operation
def deregister_db_proxy_targets(*, DbProxyName: str, TargetGroupName: str | None = ..., DbInstanceIdentifiers: _Sequence[_Any] | None = ..., DbClusterIdentifiers: _Sequence[_Any] | None = ...) -> DeregisterDBProxyTargetsResponse: ...
@_operation
def describe_account_attributes() -> AccountAttributesMessage: ...
@_operation
def describe_blue_green_deployments(*, BlueGreenDeploymentIdentifier: str | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ...) -> DescribeBlueGreenDeploymentsResponse: ...
@_operation
def describe_certificates(*, CertificateIdentifier: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> CertificateMessage: ...
@_operation
def describe_db_capacity_reservations(*, DbCapacityReservationIdentifier: str | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ...) -> DescribeDBCapacityReservationsResponse: ...
@_operation
def describe_db_cluster_automated_backups(*, DbClusterResourceId: _Any | None = ..., DbClusterIdentifier: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBClusterAutomatedBackupMessage: ...
@_operation
def describe_db_cluster_backtracks(*, DbClusterIdentifier: _Any, BacktrackIdentifier: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBClusterBacktrackMessage: ...
@_operation
def describe_db_cluster_endpoints(*, DbClusterIdentifier: _Any | None = ..., DbClusterEndpointIdentifier: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBClusterEndpointMessage: ...
@_operation
def describe_db_cluster_parameter_groups(*, DbClusterParameterGroupName: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBClusterParameterGroupsMessage: ...
@_operation
def describe_db_cluster_parameters(*, DbClusterParameterGroupName: _Any, Source: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBClusterParameterGroupDetails: ...
@_operation
def describe_db_cluster_snapshot_attributes(*, DbClusterSnapshotIdentifier: _Any) -> DescribeDBClusterSnapshotAttributesResult: ...
@_operation
def describe_db_cluster_snapshots(*, DbClusterIdentifier: _Any | None = ..., DbClusterSnapshotIdentifier: _Any | None = ..., SnapshotType: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ..., IncludeShared: bool | None = ..., IncludePublic: bool | None = ..., DbClusterResourceId: _Any | None = ...) -> DBClusterSnapshotMessage: ...
@_operation
def describe_db_clusters(*, DbClusterIdentifier: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ..., IncludeShared: bool | None = ...) -> DBClusterMessage: ...
@_operation
def describe_db_engine_versions(*, Engine: _Any | None = ..., EngineVersion: _Any | None = ..., DbParameterGroupFamily: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ..., DefaultOnly: bool | None = ..., ListSupportedCharacterSets: bool | None = ..., ListSupportedTimezones: bool | None = ..., IncludeAll: bool | None = ...) -> DBEngineVersionMessage: ...
@_operation
def describe_db_instance_automated_backups(*, DbiResourceId: _Any | None = ..., DbInstanceIdentifier: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ..., DbInstanceAutomatedBackupsArn: _Any | None = ...) -> DBInstanceAutomatedBackupMessage: ...
@_operation
def describe_db_instances(*, DbInstanceIdentifier: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBInstanceMessage: ...
@_operation
def describe_db_log_files(*, DbInstanceIdentifier: _Any, FilenameContains: _Any | None = ..., FileLastWritten: int | None = ..., FileSize: int | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DescribeDBLogFilesResponse: ...
@_operation
def describe_db_major_engine_versions(*, Engine: str | None = ..., MajorEngineVersion: str | None = ..., Marker: str | None = ..., MaxRecords: int | None = ...) -> DescribeDBMajorEngineVersionsResponse: ...
@_operation
def describe_db_parameter_groups(*, DbParameterGroupName: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBParameterGroupsMessage: ...
@_operation
def describe_db_parameters(*, DbParameterGroupName: _Any, Source: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBParameterGroupDetails: ...
@_operation
def describe_db_proxies(*, DbProxyName: str | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ...) -> DescribeDBProxiesResponse: ...
@_operation
def describe_db_proxy_endpoints(*, DbProxyName: str | None = ..., DbProxyEndpointName: str | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ...) -> DescribeDBProxyEndpointsResponse: ...
@_operation
def describe_db_proxy_target_groups(*, DbProxyName: str, TargetGroupName: str | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ...) -> DescribeDBProxyTargetGroupsResponse: ...
@_operation
def describe_db_proxy_targets(*, DbProxyName: str, TargetGroupName: str | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ...) -> DescribeDBProxyTargetsResponse: ...
@_operation
def describe_db_recommendations(*, LastUpdatedAfter: str | _datetime | None = ..., LastUpdatedBefore: str | _datetime | None = ..., Locale: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBRecommendationsMessage: ...
@_operation
def describe_db_security_groups(*, DbSecurityGroupName: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBSecurityGroupMessage: ...
@_operation
def describe_db_shard_groups(*, DbShardGroupIdentifier: str | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ...) -> DescribeDBShardGroupsResponse: ...
@_operation
def describe_db_snapshot_attributes(*, DbSnapshotIdentifier: _Any) -> DescribeDBSnapshotAttributesResult: ...
@_operation
def describe_db_snapshot_tenant_databases(*, DbInstanceIdentifier: _Any | None = ..., DbSnapshotIdentifier: _Any | None = ..., SnapshotType: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ..., DbiResourceId: _Any | None = ...) -> DBSnapshotTenantDatabasesMessage: ...
@_operation
def describe_db_snapshots(*, DbInstanceIdentifier: _Any | None = ..., DbSnapshotIdentifier: _Any | None = ..., SnapshotType: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ..., IncludeShared: bool | None = ..., IncludePublic: bool | None = ..., DbiResourceId: _Any | None = ...) -> DBSnapshotMessage: ...
@_operation
def describe_db_subnet_groups(*, DbSubnetGroupName: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DBSubnetGroupMessage: ...
@_operation
def describe_engine_default_cluster_parameters(*, DbParameterGroupFamily: _Any, Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DescribeEngineDefaultClusterParametersResult: ...
@_operation
def describe_engine_default_parameters(*, DbParameterGroupFamily: _Any, Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> DescribeEngineDefaultParametersResult: ...
@_operation
def describe_event_categories(*, SourceType: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ...) -> EventCategoriesMessage: ...
@_operation
def describe_event_subscriptions(*, SubscriptionName: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> EventSubscriptionsMessage: ...
@_operation
def describe_events(*, SourceIdentifier: _Any | None = ..., SourceType: str | None = ..., StartTime: str | _datetime | None = ..., EndTime: str | _datetime | None = ..., Duration: int | None = ..., EventCategories: _Sequence[_Any] | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> EventsMessage: ...
@_operation
def describe_export_tasks(*, ExportTaskIdentifier: _Any | None = ..., SourceArn: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ..., SourceType: str | None = ...) -> ExportTasksMessage: ...
@_operation
def describe_global_clusters(*, GlobalClusterIdentifier: str | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> GlobalClustersMessage: ...
@_operation
def describe_integrations(*, IntegrationIdentifier: str | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: str | None = ...) -> DescribeIntegrationsResponse: ...
@_operation
def describe_option_group_options(*, EngineName: _Any, MajorEngineVersion: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> OptionGroupOptionsMessage: ...
@_operation
def describe_option_groups(*, OptionGroupName: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ..., EngineName: _Any | None = ..., MajorEngineVersion: _Any | None = ...) -> OptionGroups: ...
@_operation
def describe_orderable_db_instance_options(*, Engine: _Any, EngineVersion: _Any | None = ..., DbInstanceClass: _Any | None = ..., LicenseModel: _Any | None = ..., AvailabilityZoneGroup: _Any | None = ..., Vpc: bool | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> OrderableDBInstanceOptionsMessage: ...
@_operation
def describe_pending_maintenance_actions(*, ResourceIdentifier: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ...) -> PendingMaintenanceActionsMessage: ...
@_operation
def describe_reserved_db_instances(*, ReservedDBInstanceId: _Any | None = ..., ReservedDBInstancesOfferingId: _Any | None = ..., DbInstanceClass: _Any | None = ..., Duration: _Any | None = ..., ProductDescription: _Any | None = ..., OfferingType: _Any | None = ..., MultiAZ: bool | None = ..., LeaseId: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> ReservedDBInstanceMessage: ...
@_operation
def describe_reserved_db_instances_offerings(*, ReservedDBInstancesOfferingId: _Any | None = ..., DbInstanceClass: _Any | None = ..., Duration: _Any | None = ..., ProductDescription: _Any | None = ..., OfferingType: _Any | None = ..., MultiAZ: bool | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> ReservedDBInstancesOfferingMessage: ...
@_operation
def describe_serverless_v2_platform_versions(*, ServerlessV2PlatformVersion: _Any | None = ..., Engine: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., DefaultOnly: bool | None = ..., IncludeAll: bool | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ...) -> ServerlessV2PlatformVersionsMessage: ...
@_operation
def describe_source_regions(*, RegionName: _Any | None = ..., MaxRecords: int | None = ..., Marker: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ...) -> SourceRegionMessage: ...
@_operation
def describe_tenant_databases(*, DbInstanceIdentifier: _Any | None = ..., TenantDBName: _Any | None = ..., Filters: _Sequence[_Mapping[str, _Any]] | None = ..., Marker: _Any | None = ..., MaxRecords: int | None = ...) -> TenantDatabasesMessage: ...
@_operation
def describe_valid_db_instance_modifications(*, DbInstanceIdentifier: _Any) -> DescribeValidDBInstanceModificationsResult: ...
@_operation
def disable_http_endpoint(*, ResourceArn: _Any) -> DisableHttpEndpointResponse: ...
@_operation
def download_db_log_file_portion(*, DbInstanceIdentifier: _Any, LogFileName: _Any, Marker: _Any | None = ..., NumberOfLines: int | None = ...) -> DownloadDBLogFilePortionDetails: ...
@_operation
def enable_http_endpoint(*, ResourceArn: _Any) -> EnableHttpEndpointResponse: ...
@_operation
def failover_db_cluster(*, DbClusterIdentifier: _Any, TargetDBInstanceIdentifier: _Any | None = ...) -> FailoverDBClusterResult: ...
@_operation
def failover_global_cluster(*, GlobalClusterIdentifier: str, TargetDbClusterIdentifier: str, AllowDataLoss: bool | None = ..., Switchover: bool | None = ...) -> FailoverGlobalClusterResult: ...
@_operation
def list_tags_for_resource(*, ResourceName: _Any, Filters: _Sequence[_Mapping[str, _Any]] | None = ...) -> TagListMessage: ...
@_operation
def modify_activity_stream(*, ResourceArn: _Any | None = ..., AuditPolicyState: str | None = ...) -> ModifyActivityStreamResponse: ...
@_operation
def modify_certificates(*, CertificateIdentifier: _Any | None = ..., RemoveCustomerOverride: bool | None = ...) -> ModifyCertificatesResult: ...
@_operation
def modify_current_db_cluster_capacity(*, DbClusterIdentifier: _Any, Capacity: int | None = ..., SecondsBeforeTimeout: int | None = ..., TimeoutAction: _Any | None = ...) -> DBClusterCapacityInfo: ...
@_operation
def modify_custom_db_engine_version(*, Engine: str, EngineVersion: str, Description: str | None = ..., Status: str | None = ...) -> DBEngineVersion: ...
@_operation
def modify_db_capacity_reservation(*, DbCapacityReservationIdentifier: str, CapacityPerAvailabilityZone: int | None = ..., EndDateType: str | None = ..., EndDate: str | _datetime | None = ...) -> ModifyDBCapacityReservationResponse: ...
@_operation
def modify_db_cluster(*, DbClusterIdentifier: _Any, NewDBClusterIdentifier: _Any | None = ..., ApplyImmediately: bool | None = ..., BackupRetentionPeriod: int | None = ..., DbClusterParameterGroupName: _Any | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., Port: int | None = ..., MasterUserPassword: _Any | None = ..., OptionGroupName: _Any | None = ..., PreferredBackupWindow: _Any | None = ..., PreferredMaintenanceWindow: _Any | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., BacktrackWindow: int | None = ..., CloudwatchLogsExportConfiguration: _Mapping[str, _Any] | None = ..., EngineVersion: _Any | None = ..., AllowMajorVersionUpgrade: bool | None = ..., DbInstanceParameterGroupName: _Any | None = ..., Domain: _Any | None = ..., DomainIAMRoleName: _Any | None = ..., ScalingConfiguration: _Mapping[str, _Any] | None = ..., DeletionProtection: bool | None = ..., EnableHttpEndpoint: bool | None = ..., CopyTagsToSnapshot: bool | None = ..., EnableGlobalWriteForwarding: bool | None = ..., DbClusterInstanceClass: _Any | None = ..., AllocatedStorage: int | None = ..., StorageType: _Any | None = ..., Iops: int | None = ..., AutoMinorVersionUpgrade: bool | None = ..., NetworkType: _Any | None = ..., ServerlessV2ScalingConfiguration: _Mapping[str, _Any] | None = ..., MonitoringInterval: int | None = ..., MonitoringRoleArn: _Any | None = ..., DatabaseInsightsMode: str | None = ..., EnablePerformanceInsights: bool | None = ..., PerformanceInsightsKMSKeyId: _Any | None = ..., PerformanceInsightsRetentionPeriod: int | None = ..., ManageMasterUserPassword: bool | None = ..., RotateMasterUserPassword: bool | None = ..., EnableLocalWriteForwarding: bool | None = ..., MasterUserSecretKmsKeyId: _Any | None = ..., EngineMode: _Any | None = ..., AllowEngineModeChange: bool | None = ..., AwsBackupRecoveryPointArn: str | None = ..., EnableLimitlessDatabase: bool | None = ..., CaCertificateIdentifier: _Any | None = ..., MasterUserAuthenticationType: str | None = ..., EngineLifecycleSupport: _Any | None = ...) -> ModifyDBClusterResult: ...
@_operation
def modify_db_cluster_endpoint(*, DbClusterEndpointIdentifier: _Any, EndpointType: _Any | None = ..., StaticMembers: _Sequence[_Any] | None = ..., ExcludedMembers: _Sequence[_Any] | None = ...) -> DBClusterEndpoint: ...
@_operation
def modify_db_cluster_parameter_group(*, DbClusterParameterGroupName: _Any, Parameters: _Sequence[_Mapping[str, _Any]]) -> DBClusterParameterGroupNameMessage: ...
@_operation
def modify_db_cluster_snapshot_attribute(*, DbClusterSnapshotIdentifier: _Any, AttributeName: _Any, ValuesToAdd: _Sequence[_Any] | None = ..., ValuesToRemove: _Sequence[_Any] | None = ...) -> ModifyDBClusterSnapshotAttributeResult: ...
@_operation
def modify_db_instance(*, DbInstanceIdentifier: _Any, AllocatedStorage: int | None = ..., DbInstanceClass: _Any | None = ..., DbSubnetGroupName: _Any | None = ..., DbSecurityGroups: _Sequence[_Any] | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., ApplyImmediately: bool | None = ..., MasterUserPassword: _Any | None = ..., DbParameterGroupName: _Any | None = ..., BackupRetentionPeriod: int | None = ..., PreferredBackupWindow: _Any | None = ..., PreferredMaintenanceWindow: _Any | None = ..., MultiAZ: bool | None = ..., EngineVersion: _Any | None = ..., AllowMajorVersionUpgrade: bool | None = ..., AutoMinorVersionUpgrade: bool | None = ..., LicenseModel: _Any | None = ..., Iops: int | None = ..., StorageThroughput: int | None = ..., OptionGroupName: _Any | None = ..., NewDBInstanceIdentifier: _Any | None = ..., StorageType: _Any | None = ..., TdeCredentialArn: _Any | None = ..., TdeCredentialPassword: _Any | None = ..., CaCertificateIdentifier: _Any | None = ..., Domain: _Any | None = ..., DomainFqdn: _Any | None = ..., DomainOu: _Any | None = ..., DomainAuthSecretArn: _Any | None = ..., DomainDnsIps: _Sequence[_Any] | None = ..., DisableDomain: bool | None = ..., CopyTagsToSnapshot: bool | None = ..., MonitoringInterval: int | None = ..., DbPortNumber: int | None = ..., PubliclyAccessible: bool | None = ..., MonitoringRoleArn: _Any | None = ..., DomainIAMRoleName: _Any | None = ..., PromotionTier: int | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., DatabaseInsightsMode: str | None = ..., EnablePerformanceInsights: bool | None = ..., PerformanceInsightsKMSKeyId: _Any | None = ..., PerformanceInsightsRetentionPeriod: int | None = ..., CloudwatchLogsExportConfiguration: _Mapping[str, _Any] | None = ..., ProcessorFeatures: _Sequence[_Mapping[str, _Any]] | None = ..., UseDefaultProcessorFeatures: bool | None = ..., DeletionProtection: bool | None = ..., MaxAllocatedStorage: int | None = ..., CertificateRotationRestart: bool | None = ..., ReplicaMode: str | None = ..., AutomationMode: str | None = ..., ResumeFullAutomationModeMinutes: int | None = ..., EnableCustomerOwnedIp: bool | None = ..., NetworkType: _Any | None = ..., AwsBackupRecoveryPointArn: str | None = ..., ManageMasterUserPassword: bool | None = ..., RotateMasterUserPassword: bool | None = ..., MasterUserSecretKmsKeyId: _Any | None = ..., MultiTenant: bool | None = ..., DedicatedLogVolume: bool | None = ..., Engine: _Any | None = ..., AdditionalStorageVolumes: _Sequence[_Mapping[str, _Any]] | None = ..., DbCapacityReservationIdentifier: str | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., MasterUserAuthenticationType: str | None = ..., EngineLifecycleSupport: _Any | None = ...) -> ModifyDBInstanceResult: ...
@_operation
def modify_db_parameter_group(*, DbParameterGroupName: _Any, Parameters: _Sequence[_Mapping[str, _Any]]) -> DBParameterGroupNameMessage: ...
@_operation
def modify_db_proxy(*, DbProxyName: str, NewDBProxyName: str | None = ..., DefaultAuthScheme: str | None = ..., Auth: _Sequence[_Mapping[str, _Any]] | None = ..., RequireTLS: bool | None = ..., IdleClientTimeout: int | None = ..., DebugLogging: bool | None = ..., RoleArn: str | None = ..., SecurityGroups: _Sequence[_Any] | None = ...) -> ModifyDBProxyResponse: ...
@_operation
def modify_db_proxy_endpoint(*, DbProxyEndpointName: str, NewDBProxyEndpointName: str | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ...) -> ModifyDBProxyEndpointResponse: ...
@_operation
def modify_db_proxy_target_group(*, TargetGroupName: str, DbProxyName: str, ConnectionPoolConfig: _Mapping[str, _Any] | None = ..., NewName: _Any | None = ...) -> ModifyDBProxyTargetGroupResponse: ...
@_operation
def modify_db_recommendation(*, RecommendationId: _Any, Locale: _Any | None = ..., Status: _Any | None = ..., RecommendedActionUpdates: _Sequence[_Mapping[str, _Any]] | None = ...) -> DBRecommendationMessage: ...
@_operation
def modify_db_shard_group(*, DbShardGroupIdentifier: str, MaxACU: float | None = ..., MinACU: float | None = ..., ComputeRedundancy: int | None = ...) -> DBShardGroup: ...
@_operation
def modify_db_snapshot(*, DbSnapshotIdentifier: _Any, EngineVersion: _Any | None = ..., OptionGroupName: _Any | None = ...) -> ModifyDBSnapshotResult: ...
@_operation
def modify_db_snapshot_attribute(*, DbSnapshotIdentifier: _Any, AttributeName: _Any, ValuesToAdd: _Sequence[_Any] | None = ..., ValuesToRemove: _Sequence[_Any] | None = ...) -> ModifyDBSnapshotAttributeResult: ...
@_operation
def modify_db_subnet_group(*, DbSubnetGroupName: _Any, SubnetIds: _Sequence[_Any], DbSubnetGroupDescription: _Any | None = ...) -> ModifyDBSubnetGroupResult: ...
@_operation
def modify_event_subscription(*, SubscriptionName: _Any, SnsTopicArn: _Any | None = ..., SourceType: _Any | None = ..., EventCategories: _Sequence[_Any] | None = ..., Enabled: bool | None = ...) -> ModifyEventSubscriptionResult: ...
@_operation
def modify_global_cluster(*, GlobalClusterIdentifier: str, NewGlobalClusterIdentifier: str | None = ..., DeletionProtection: bool | None = ..., EngineVersion: _Any | None = ..., AllowMajorVersionUpgrade: bool | None = ...) -> ModifyGlobalClusterResult: ...
@_operation
def modify_integration(*, IntegrationIdentifier: str, IntegrationName: str | None = ..., DataFilter: str | None = ..., Description: str | None = ...) -> Integration: ...
@_operation
def modify_option_group(*, OptionGroupName: _Any, OptionsToInclude: _Sequence[_Mapping[str, _Any]] | None = ..., OptionsToRemove: _Sequence[_Any] | None = ..., ApplyImmediately: bool | None = ...) -> ModifyOptionGroupResult: ...
@_operation
def modify_tenant_database(*, DbInstanceIdentifier: _Any, TenantDBName: _Any, MasterUserPassword: _Any | None = ..., NewTenantDBName: _Any | None = ..., ManageMasterUserPassword: bool | None = ..., RotateMasterUserPassword: bool | None = ..., MasterUserSecretKmsKeyId: _Any | None = ...) -> ModifyTenantDatabaseResult: ...
@_operation
def promote_read_replica(*, DbInstanceIdentifier: _Any, BackupRetentionPeriod: int | None = ..., PreferredBackupWindow: _Any | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ...) -> PromoteReadReplicaResult: ...
@_operation
def promote_read_replica_db_cluster(*, DbClusterIdentifier: _Any) -> PromoteReadReplicaDBClusterResult: ...
@_operation
def purchase_reserved_db_instances_offering(*, ReservedDBInstancesOfferingId: _Any, ReservedDBInstanceId: _Any | None = ..., DbInstanceCount: int | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ...) -> PurchaseReservedDBInstancesOfferingResult: ...
@_operation
def reboot_db_cluster(*, DbClusterIdentifier: _Any) -> RebootDBClusterResult: ...
@_operation
def reboot_db_instance(*, DbInstanceIdentifier: _Any, ForceFailover: bool | None = ...) -> RebootDBInstanceResult: ...
@_operation
def reboot_db_shard_group(*, DbShardGroupIdentifier: str) -> DBShardGroup: ...
@_operation
def register_db_proxy_targets(*, DbProxyName: str, TargetGroupName: str | None = ..., DbInstanceIdentifiers: _Sequence[_Any] | None = ..., DbClusterIdentifiers: _Sequence[_Any] | None = ...) -> RegisterDBProxyTargetsResponse: ...
@_operation
def remove_from_global_cluster(*, GlobalClusterIdentifier: str, DbClusterIdentifier: _Any) -> RemoveFromGlobalClusterResult: ...
@_operation
def remove_role_from_db_cluster(*, DbClusterIdentifier: _Any, RoleArn: str, FeatureName: _Any | None = ...) -> None: ...
@_operation
def remove_role_from_db_instance(*, DbInstanceIdentifier: _Any, RoleArn: _Any, FeatureName: _Any) -> None: ...
@_operation
def remove_source_identifier_from_subscription(*, SubscriptionName: _Any, SourceIdentifier: _Any) -> RemoveSourceIdentifierFromSubscriptionResult: ...
@_operation
def remove_tags_from_resource(*, ResourceName: _Any, TagKeys: _Sequence[_Any]) -> None: ...
@_operation
def reset_db_cluster_parameter_group(*, DbClusterParameterGroupName: _Any, ResetAllParameters: bool | None = ..., Parameters: _Sequence[_Mapping[str, _Any]] | None = ...) -> DBClusterParameterGroupNameMessage: ...
@_operation
def reset_db_parameter_group(*, DbParameterGroupName: _Any, ResetAllParameters: bool | None = ..., Parameters: _Sequence[_Mapping[str, _Any]] | None = ...) -> DBParameterGroupNameMessage: ...
@_operation
def restore_db_cluster_from_s3(*, DbClusterIdentifier: _Any, Engine: _Any, MasterUsername: _Any, SourceEngine: _Any, SourceEngineVersion: _Any, S3BucketName: _Any, S3IngestionRoleArn: _Any, AvailabilityZones: _Sequence[_Any] | None = ..., BackupRetentionPeriod: int | None = ..., CharacterSetName: _Any | None = ..., DatabaseName: _Any | None = ..., DbClusterParameterGroupName: _Any | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., DbSubnetGroupName: _Any | None = ..., EngineVersion: _Any | None = ..., Port: int | None = ..., MasterUserPassword: _Any | None = ..., OptionGroupName: _Any | None = ..., PreferredBackupWindow: _Any | None = ..., PreferredMaintenanceWindow: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., StorageEncrypted: bool | None = ..., KmsKeyId: _Any | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., S3Prefix: _Any | None = ..., BacktrackWindow: int | None = ..., EnableCloudwatchLogsExports: _Sequence[_Any] | None = ..., DeletionProtection: bool | None = ..., CopyTagsToSnapshot: bool | None = ..., Domain: _Any | None = ..., DomainIAMRoleName: _Any | None = ..., StorageType: _Any | None = ..., NetworkType: _Any | None = ..., ServerlessV2ScalingConfiguration: _Mapping[str, _Any] | None = ..., ManageMasterUserPassword: bool | None = ..., MasterUserSecretKmsKeyId: _Any | None = ..., EngineLifecycleSupport: _Any | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., AssociatedRoles: _Sequence[_Mapping[str, _Any]] | None = ...) -> RestoreDBClusterFromS3Result: ...
@_operation
def restore_db_cluster_from_snapshot(*, DbClusterIdentifier: _Any, SnapshotIdentifier: _Any, Engine: _Any, AvailabilityZones: _Sequence[_Any] | None = ..., EngineVersion: _Any | None = ..., Port: int | None = ..., DbSubnetGroupName: _Any | None = ..., DatabaseName: _Any | None = ..., OptionGroupName: _Any | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., KmsKeyId: _Any | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., BacktrackWindow: int | None = ..., EnableCloudwatchLogsExports: _Sequence[_Any] | None = ..., EngineMode: _Any | None = ..., ScalingConfiguration: _Mapping[str, _Any] | None = ..., DbClusterParameterGroupName: _Any | None = ..., DeletionProtection: bool | None = ..., CopyTagsToSnapshot: bool | None = ..., Domain: _Any | None = ..., DomainIAMRoleName: _Any | None = ..., DbClusterInstanceClass: _Any | None = ..., StorageType: _Any | None = ..., Iops: int | None = ..., PubliclyAccessible: bool | None = ..., NetworkType: _Any | None = ..., ServerlessV2ScalingConfiguration: _Mapping[str, _Any] | None = ..., RdsCustomClusterConfiguration: _Mapping[str, _Any] | None = ..., MonitoringInterval: int | None = ..., MonitoringRoleArn: _Any | None = ..., EnablePerformanceInsights: bool | None = ..., PerformanceInsightsKMSKeyId: _Any | None = ..., PerformanceInsightsRetentionPeriod: int | None = ..., BackupRetentionPeriod: int | None = ..., PreferredBackupWindow: _Any | None = ..., EngineLifecycleSupport: _Any | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., EnableVPCNetworking: bool | None = ..., EnableInternetAccessGateway: bool | None = ..., AssociatedRoles: _Sequence[_Mapping[str, _Any]] | None = ...) -> RestoreDBClusterFromSnapshotResult: ...
@_operation
def restore_db_cluster_to_point_in_time(*, DbClusterIdentifier: _Any, RestoreType: _Any | None = ..., SourceDBClusterIdentifier: _Any | None = ..., RestoreToTime: str | _datetime | None = ..., UseLatestRestorableTime: bool | None = ..., Port: int | None = ..., DbSubnetGroupName: _Any | None = ..., OptionGroupName: _Any | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., KmsKeyId: _Any | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., BacktrackWindow: int | None = ..., EnableCloudwatchLogsExports: _Sequence[_Any] | None = ..., DbClusterParameterGroupName: _Any | None = ..., DeletionProtection: bool | None = ..., CopyTagsToSnapshot: bool | None = ..., Domain: _Any | None = ..., DomainIAMRoleName: _Any | None = ..., DbClusterInstanceClass: _Any | None = ..., StorageType: _Any | None = ..., PubliclyAccessible: bool | None = ..., Iops: int | None = ..., NetworkType: _Any | None = ..., SourceDbClusterResourceId: _Any | None = ..., ServerlessV2ScalingConfiguration: _Mapping[str, _Any] | None = ..., ScalingConfiguration: _Mapping[str, _Any] | None = ..., EngineMode: _Any | None = ..., RdsCustomClusterConfiguration: _Mapping[str, _Any] | None = ..., MonitoringInterval: int | None = ..., MonitoringRoleArn: _Any | None = ..., EnablePerformanceInsights: bool | None = ..., PerformanceInsightsKMSKeyId: _Any | None = ..., PerformanceInsightsRetentionPeriod: int | None = ..., BackupRetentionPeriod: int | None = ..., PreferredBackupWindow: _Any | None = ..., EngineLifecycleSupport: _Any | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., EnableVPCNetworking: bool | None = ..., EnableInternetAccessGateway: bool | None = ..., AssociatedRoles: _Sequence[_Mapping[str, _Any]] | None = ...) -> RestoreDBClusterToPointInTimeResult: ...
@_operation
def restore_db_instance_from_db_snapshot(*, DbInstanceIdentifier: _Any, DbSnapshotIdentifier: _Any | None = ..., DbInstanceClass: _Any | None = ..., Port: int | None = ..., AvailabilityZone: _Any | None = ..., DbSubnetGroupName: _Any | None = ..., MultiAZ: bool | None = ..., PubliclyAccessible: bool | None = ..., AutoMinorVersionUpgrade: bool | None = ..., LicenseModel: _Any | None = ..., DbName: _Any | None = ..., Engine: _Any | None = ..., Iops: int | None = ..., StorageThroughput: int | None = ..., OptionGroupName: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., StorageType: _Any | None = ..., TdeCredentialArn: _Any | None = ..., TdeCredentialPassword: _Any | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., Domain: _Any | None = ..., DomainFqdn: _Any | None = ..., DomainOu: _Any | None = ..., DomainAuthSecretArn: _Any | None = ..., DomainDnsIps: _Sequence[_Any] | None = ..., CopyTagsToSnapshot: bool | None = ..., DomainIAMRoleName: _Any | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., EnableCloudwatchLogsExports: _Sequence[_Any] | None = ..., ProcessorFeatures: _Sequence[_Mapping[str, _Any]] | None = ..., UseDefaultProcessorFeatures: bool | None = ..., DbParameterGroupName: _Any | None = ..., DeletionProtection: bool | None = ..., EnableCustomerOwnedIp: bool | None = ..., NetworkType: _Any | None = ..., BackupTarget: _Any | None = ..., CustomIamInstanceProfile: _Any | None = ..., AllocatedStorage: int | None = ..., DbClusterSnapshotIdentifier: _Any | None = ..., BackupRetentionPeriod: int | None = ..., PreferredBackupWindow: _Any | None = ..., DbCapacityReservationIdentifier: str | None = ..., DedicatedLogVolume: bool | None = ..., CaCertificateIdentifier: _Any | None = ..., EngineLifecycleSupport: _Any | None = ..., AdditionalStorageVolumes: _Sequence[_Mapping[str, _Any]] | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., ManageMasterUserPassword: bool | None = ..., MasterUserSecretKmsKeyId: _Any | None = ...) -> RestoreDBInstanceFromDBSnapshotResult: ...
@_operation
def restore_db_instance_from_s3(*, DbInstanceIdentifier: _Any, DbInstanceClass: _Any, Engine: _Any, SourceEngine: _Any, SourceEngineVersion: _Any, S3BucketName: _Any, S3IngestionRoleArn: _Any, DbName: _Any | None = ..., AllocatedStorage: int | None = ..., MasterUsername: _Any | None = ..., MasterUserPassword: _Any | None = ..., DbSecurityGroups: _Sequence[_Any] | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., AvailabilityZone: _Any | None = ..., DbSubnetGroupName: _Any | None = ..., PreferredMaintenanceWindow: _Any | None = ..., DbParameterGroupName: _Any | None = ..., BackupRetentionPeriod: int | None = ..., PreferredBackupWindow: _Any | None = ..., Port: int | None = ..., MultiAZ: bool | None = ..., EngineVersion: _Any | None = ..., AutoMinorVersionUpgrade: bool | None = ..., LicenseModel: _Any | None = ..., Iops: int | None = ..., StorageThroughput: int | None = ..., OptionGroupName: _Any | None = ..., PubliclyAccessible: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., StorageType: _Any | None = ..., StorageEncrypted: bool | None = ..., KmsKeyId: _Any | None = ..., CopyTagsToSnapshot: bool | None = ..., MonitoringInterval: int | None = ..., MonitoringRoleArn: _Any | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., S3Prefix: _Any | None = ..., DatabaseInsightsMode: str | None = ..., EnablePerformanceInsights: bool | None = ..., PerformanceInsightsKMSKeyId: _Any | None = ..., PerformanceInsightsRetentionPeriod: int | None = ..., EnableCloudwatchLogsExports: _Sequence[_Any] | None = ..., ProcessorFeatures: _Sequence[_Mapping[str, _Any]] | None = ..., UseDefaultProcessorFeatures: bool | None = ..., DeletionProtection: bool | None = ..., MaxAllocatedStorage: int | None = ..., NetworkType: _Any | None = ..., ManageMasterUserPassword: bool | None = ..., MasterUserSecretKmsKeyId: _Any | None = ..., DbCapacityReservationIdentifier: str | None = ..., DedicatedLogVolume: bool | None = ..., CaCertificateIdentifier: _Any | None = ..., EngineLifecycleSupport: _Any | None = ..., AdditionalStorageVolumes: _Sequence[_Mapping[str, _Any]] | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ...) -> RestoreDBInstanceFromS3Result: ...
@_operation
def restore_db_instance_to_point_in_time(*, TargetDBInstanceIdentifier: _Any, SourceDBInstanceIdentifier: _Any | None = ..., RestoreTime: str | _datetime | None = ..., UseLatestRestorableTime: bool | None = ..., DbInstanceClass: _Any | None = ..., Port: int | None = ..., AvailabilityZone: _Any | None = ..., DbSubnetGroupName: _Any | None = ..., MultiAZ: bool | None = ..., PubliclyAccessible: bool | None = ..., AutoMinorVersionUpgrade: bool | None = ..., LicenseModel: _Any | None = ..., DbName: _Any | None = ..., Engine: _Any | None = ..., Iops: int | None = ..., StorageThroughput: int | None = ..., OptionGroupName: _Any | None = ..., CopyTagsToSnapshot: bool | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., StorageType: _Any | None = ..., TdeCredentialArn: _Any | None = ..., TdeCredentialPassword: _Any | None = ..., VpcSecurityGroupIds: _Sequence[_Any] | None = ..., Domain: _Any | None = ..., DomainIAMRoleName: _Any | None = ..., DomainFqdn: _Any | None = ..., DomainOu: _Any | None = ..., DomainAuthSecretArn: _Any | None = ..., DomainDnsIps: _Sequence[_Any] | None = ..., EnableIAMDatabaseAuthentication: bool | None = ..., EnableCloudwatchLogsExports: _Sequence[_Any] | None = ..., ProcessorFeatures: _Sequence[_Mapping[str, _Any]] | None = ..., UseDefaultProcessorFeatures: bool | None = ..., DbParameterGroupName: _Any | None = ..., DeletionProtection: bool | None = ..., SourceDbiResourceId: _Any | None = ..., MaxAllocatedStorage: int | None = ..., EnableCustomerOwnedIp: bool | None = ..., NetworkType: _Any | None = ..., SourceDBInstanceAutomatedBackupsArn: _Any | None = ..., BackupTarget: _Any | None = ..., CustomIamInstanceProfile: _Any | None = ..., AllocatedStorage: int | None = ..., BackupRetentionPeriod: int | None = ..., PreferredBackupWindow: _Any | None = ..., DbCapacityReservationIdentifier: str | None = ..., DedicatedLogVolume: bool | None = ..., CaCertificateIdentifier: _Any | None = ..., EngineLifecycleSupport: _Any | None = ..., AdditionalStorageVolumes: _Sequence[_Mapping[str, _Any]] | None = ..., TagSpecifications: _Sequence[_Mapping[str, _Any]] | None = ..., ManageMasterUserPassword: bool | None = ..., MasterUserSecretKmsKeyId: _Any | None = ...) -> RestoreDBInstanceToPointInTimeResult: ...
@_operation
def revoke_db_security_group_ingress(*, DbSecurityGroupName: _Any, Cidrip: _Any | None = ..., Ec2SecurityGroupName: _Any | None = ..., Ec2SecurityGroupId: _Any | None = ..., Ec2SecurityGroupOwnerId: _Any | None = ...) -> RevokeDBSecurityGroupIngressResult: ...
@_operation
def start_activity_stream(*, ResourceArn: _Any, Mode: str, KmsKeyId: _Any, ApplyImmediately: bool | None = ..., EngineNativeAuditFieldsIncluded: bool | None = ...) -> StartActivityStreamResponse: ...
@_operation
def start_db_cluster(*, DbClusterIdentifier: _Any) -> StartDBClusterResult: ...
@_operation
def start_db_instance(*, DbInstanceIdentifier: _Any, DbCapacityReservationIdentifier: str | None = ...) -> StartDBInstanceResult: ...
@_operation
def start_db_instance_automated_backups_replication(*, SourceDBInstanceArn: _Any, BackupRetentionPeriod: int | None = ..., KmsKeyId: _Any | None = ..., PreSignedUrl: _Any | None = ..., Tags: _Sequence[_Mapping[str, _Any]] | None = ..., SourceRegion: _Any | None = ...) -> StartDBInstanceAutomatedBackupsReplicationResult: ...
@_operation
def start_export_task(*, ExportTaskIdentifier: _Any, SourceArn: _Any, S3BucketName: _Any, IamRoleArn: _Any, KmsKeyId: _Any, S3Prefix: _Any | None = ..., ExportOnly: _Sequence[_Any] | None = ...) -> ExportTask: ...
@_operation
def stop_activity_stream(*, ResourceArn: _Any, ApplyImmediately: bool | None = ...) -> StopActivityStreamResponse: ...
@_operation
def stop_db_cluster(*, DbClusterIdentifier: _Any) -> StopDBClusterResult: ...
@_operation
def stop_db_instance(*, DbInstanceIdentifier: _Any, DbSnapshotIdentifier: _Any | None = ..., DetachFromDBCapacityReservation: bool | None = ...) -> StopDBInstanceResult: ...
@_operation
def stop_db_instance_automated_backups_replication(*, SourceDBInstanceArn: _Any) -> StopDBInstanceAutomatedBackupsReplicationResult: ...
@_operation
def switchover_blue_green_deployment(*, BlueGreenDeploymentIdentifier: str, SwitchoverTimeout: int | None = ...) -> SwitchoverBlueGreenDeploymentResponse: ...
@_operation
def switchover_global_cluster(*, GlobalClusterIdentifier: str, TargetDbClusterIdentifier: str) -> SwitchoverGlobalClusterResult: ...
@_operation
def switchover_read_replica(*, DbInstanceIdentifier: _Any) -> SwitchoverReadReplicaResult: ...
