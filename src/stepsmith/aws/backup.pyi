"""The types of `backup` in workflows. Made by `stepsmith stubs backup` from botocore's model."""

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
    class BackupException(_AwsError): ...
    class AlreadyExistsException(BackupException): ...
    class ConflictException(BackupException): ...
    class DependencyFailureException(BackupException): ...
    class InvalidParameterValueException(BackupException): ...
    class InvalidRequestException(BackupException): ...
    class InvalidResourceStateException(BackupException): ...
    class LimitExceededException(BackupException): ...
    class MissingParameterValueException(BackupException): ...
    class ResourceNotFoundException(BackupException): ...
    class SdkClientException(_AwsError): ...
    class ServiceUnavailableException(BackupException): ...

class AdvancedBackupSetting(_Structure):
    ResourceType: str | None
    BackupOptions: dict[str, str] | None
class AggregatedScanResult(_Structure):
    FailedScan: bool | None
    Findings: list[str] | None
    LastComputed: _Any | None
class BackupJob(_Structure):
    AccountId: str | None
    BackupJobId: str | None
    BackupVaultName: str | None
    BackupVaultArn: str | None
    VaultType: str | None
    VaultLockState: str | None
    RecoveryPointArn: str | None
    RecoveryPointLifecycle: Lifecycle | None
    EncryptionKeyArn: str | None
    IsEncrypted: bool | None
    ResourceArn: str | None
    CreationDate: _Any | None
    CompletionDate: _Any | None
    State: str | None
    StatusMessage: str | None
    PercentDone: str | None
    BackupSizeInBytes: int | None
    IamRoleArn: str | None
    CreatedBy: RecoveryPointCreator | None
    ExpectedCompletionDate: _Any | None
    StartBy: _Any | None
    ResourceType: str | None
    BytesTransferred: int | None
    BackupOptions: dict[str, str] | None
    BackupType: str | None
    ParentJobId: str | None
    IsParent: bool | None
    ResourceName: str | None
    InitiationDate: _Any | None
    MessageCategory: str | None
class BackupJobSummary(_Structure):
    Region: str | None
    AccountId: str | None
    State: str | None
    ResourceType: str | None
    MessageCategory: str | None
    Count: int | None
    StartTime: _Any | None
    EndTime: _Any | None
class BackupPlan(_Structure):
    BackupPlanName: str
    Rules: list[BackupRule]
    AdvancedBackupSettings: list[AdvancedBackupSetting] | None
    ScanSettings: list[ScanSetting] | None
class BackupPlanTemplatesListMember(_Structure):
    BackupPlanTemplateId: str | None
    BackupPlanTemplateName: str | None
class BackupPlansListMember(_Structure):
    BackupPlanArn: str | None
    BackupPlanId: str | None
    CreationDate: _Any | None
    DeletionDate: _Any | None
    VersionId: str | None
    BackupPlanName: str | None
    CreatorRequestId: str | None
    LastExecutionDate: _Any | None
    AdvancedBackupSettings: list[AdvancedBackupSetting] | None
class BackupRule(_Structure):
    RuleName: str
    TargetBackupVaultName: str
    TargetLogicallyAirGappedBackupVaultArn: str | None
    ScheduleExpression: str | None
    StartWindowMinutes: int | None
    CompletionWindowMinutes: int | None
    Lifecycle: Lifecycle_ | None
    RecoveryPointTags: dict[str, str] | None
    RuleId: str | None
    CopyActions: list[CopyAction] | None
    EnableContinuousBackup: bool | None
    ScheduleExpressionTimezone: str | None
    IndexActions: list[IndexAction] | None
    ScanActions: list[ScanAction] | None
class BackupSelection(_Structure):
    SelectionName: str
    IamRoleArn: str
    Resources: list[str] | None
    ListOfTags: list[Condition] | None
    NotResources: list[str] | None
    Conditions: Conditions_ | None
class BackupSelectionsListMember(_Structure):
    SelectionId: str | None
    SelectionName: str | None
    BackupPlanId: str | None
    CreationDate: _Any | None
    CreatorRequestId: str | None
    IamRoleArn: str | None
class BackupVaultListMember(_Structure):
    BackupVaultName: str | None
    BackupVaultArn: str | None
    VaultType: str | None
    VaultState: str | None
    CreationDate: _Any | None
    EncryptionKeyArn: str | None
    CreatorRequestId: str | None
    NumberOfRecoveryPoints: int | None
    Locked: bool | None
    MinRetentionDays: int | None
    MaxRetentionDays: int | None
    LockDate: _Any | None
    EncryptionKeyType: str | None
class CalculatedLifecycle(_Structure):
    MoveToColdStorageAt: _Any | None
    DeleteAt: _Any | None
class CancelLegalHoldOutput(_Structure): ...
class Condition(_Structure):
    ConditionType: str
    ConditionKey: str
    ConditionValue: str
class ConditionParameter(_Structure):
    ConditionKey: str | None
    ConditionValue: str | None
class Conditions(_Structure):
    StringEquals: list[ConditionParameter] | None
    StringNotEquals: list[ConditionParameter] | None
    StringLike: list[ConditionParameter] | None
    StringNotLike: list[ConditionParameter] | None
class ControlInputParameter(_Structure):
    ParameterName: str | None
    ParameterValue: str | None
class ControlScope(_Structure):
    ComplianceResourceIds: list[str] | None
    ComplianceResourceTypes: list[str] | None
    Tags: dict[str, str] | None
class CopyAction(_Structure):
    Lifecycle: Lifecycle_ | None
    DestinationBackupVaultArn: str
class CopyJob(_Structure):
    AccountId: str | None
    CopyJobId: str | None
    SourceBackupVaultArn: str | None
    SourceRecoveryPointArn: str | None
    DestinationBackupVaultArn: str | None
    DestinationVaultType: str | None
    DestinationVaultLockState: str | None
    DestinationRecoveryPointArn: str | None
    DestinationEncryptionKeyArn: str | None
    DestinationRecoveryPointLifecycle: Lifecycle | None
    ResourceArn: str | None
    CreationDate: _Any | None
    CompletionDate: _Any | None
    State: str | None
    StatusMessage: str | None
    BackupSizeInBytes: int | None
    IamRoleArn: str | None
    CreatedBy: RecoveryPointCreator | None
    CreatedByBackupJobId: str | None
    ResourceType: str | None
    ParentJobId: str | None
    IsParent: bool | None
    CompositeMemberIdentifier: str | None
    NumberOfChildJobs: int | None
    ChildJobsInState: dict[str, int] | None
    ResourceName: str | None
    MessageCategory: str | None
class CopyJobSummary(_Structure):
    Region: str | None
    AccountId: str | None
    State: str | None
    ResourceType: str | None
    MessageCategory: str | None
    Count: int | None
    StartTime: _Any | None
    EndTime: _Any | None
class CreateBackupAccessPointResponse(_Structure):
    AccessPointArn: str
    Status: str
class CreateBackupPlanOutput(_Structure):
    BackupPlanId: str | None
    BackupPlanArn: str | None
    CreationDate: _Any | None
    VersionId: str | None
    AdvancedBackupSettings: list[AdvancedBackupSetting] | None
class CreateBackupSelectionOutput(_Structure):
    SelectionId: str | None
    BackupPlanId: str | None
    CreationDate: _Any | None
class CreateBackupVaultOutput(_Structure):
    BackupVaultName: str | None
    BackupVaultArn: str | None
    CreationDate: _Any | None
class CreateFrameworkOutput(_Structure):
    FrameworkName: str | None
    FrameworkArn: str | None
class CreateLegalHoldOutput(_Structure):
    Title: str | None
    Status: str | None
    Description: str | None
    LegalHoldId: str | None
    LegalHoldArn: str | None
    CreationDate: _Any | None
    RecoveryPointSelection: RecoveryPointSelection_ | None
class CreateLogicallyAirGappedBackupVaultOutput(_Structure):
    BackupVaultName: str | None
    BackupVaultArn: str | None
    CreationDate: _Any | None
    VaultState: str | None
class CreateReportPlanOutput(_Structure):
    ReportPlanName: str | None
    ReportPlanArn: str | None
    CreationTime: _Any | None
class CreateRestoreAccessBackupVaultOutput(_Structure):
    RestoreAccessBackupVaultArn: str | None
    VaultState: str | None
    RestoreAccessBackupVaultName: str | None
    CreationDate: _Any | None
class CreateRestoreTestingPlanOutput(_Structure):
    CreationTime: _Any
    RestoreTestingPlanArn: str
    RestoreTestingPlanName: str
class CreateRestoreTestingSelectionOutput(_Structure):
    CreationTime: _Any
    RestoreTestingPlanArn: str
    RestoreTestingPlanName: str
    RestoreTestingSelectionName: str
class CreateTieringConfigurationOutput(_Structure):
    TieringConfigurationArn: str | None
    TieringConfigurationName: str | None
    CreationTime: _Any | None
class DateRange(_Structure):
    FromDate: _Any
    ToDate: _Any
class DeleteBackupPlanOutput(_Structure):
    BackupPlanId: str | None
    BackupPlanArn: str | None
    DeletionDate: _Any | None
    VersionId: str | None
class DeleteTieringConfigurationOutput(_Structure): ...
class DescribeBackupAccessPointResponse(_Structure):
    AccessPointArn: str
    AccessPointMetadata: dict[str, str] | None
    BackupVaultArn: str | None
    BackupVaultName: str
    CreationTime: _Any
    Name: str
    RecoveryPointArn: str
    ResourceArn: str
    ResourceType: str
    Status: str
    StatusMessage: str | None
class DescribeBackupJobOutput(_Structure):
    AccountId: str | None
    BackupJobId: str | None
    BackupVaultName: str | None
    RecoveryPointLifecycle: Lifecycle | None
    BackupVaultArn: str | None
    VaultType: str | None
    VaultLockState: str | None
    RecoveryPointArn: str | None
    EncryptionKeyArn: str | None
    IsEncrypted: bool | None
    ResourceArn: str | None
    CreationDate: _Any | None
    CompletionDate: _Any | None
    State: str | None
    StatusMessage: str | None
    PercentDone: str | None
    BackupSizeInBytes: int | None
    IamRoleArn: str | None
    CreatedBy: RecoveryPointCreator | None
    ResourceType: str | None
    BytesTransferred: int | None
    ExpectedCompletionDate: _Any | None
    StartBy: _Any | None
    BackupOptions: dict[str, str] | None
    BackupType: str | None
    ParentJobId: str | None
    IsParent: bool | None
    NumberOfChildJobs: int | None
    ChildJobsInState: dict[str, int] | None
    ResourceName: str | None
    InitiationDate: _Any | None
    MessageCategory: str | None
class DescribeBackupVaultOutput(_Structure):
    BackupVaultName: str | None
    BackupVaultArn: str | None
    VaultType: str | None
    VaultState: str | None
    EncryptionKeyArn: str | None
    CreationDate: _Any | None
    CreatorRequestId: str | None
    NumberOfRecoveryPoints: int | None
    Locked: bool | None
    MinRetentionDays: int | None
    MaxRetentionDays: int | None
    LockDate: _Any | None
    SourceBackupVaultArn: str | None
    MpaApprovalTeamArn: str | None
    MpaSessionArn: str | None
    LatestMpaApprovalTeamUpdate: LatestMpaApprovalTeamUpdate_ | None
    EncryptionKeyType: str | None
class DescribeCopyJobOutput(_Structure):
    CopyJob: CopyJob_ | None
class DescribeFrameworkOutput(_Structure):
    FrameworkName: str | None
    FrameworkArn: str | None
    FrameworkDescription: str | None
    FrameworkControls: list[FrameworkControl] | None
    CreationTime: _Any | None
    DeploymentStatus: str | None
    FrameworkStatus: str | None
    IdempotencyToken: str | None
class DescribeGlobalSettingsOutput(_Structure):
    GlobalSettings: dict[str, str] | None
    LastUpdateTime: _Any | None
class DescribeProtectedResourceOutput(_Structure):
    ResourceArn: str | None
    ResourceType: str | None
    LastBackupTime: _Any | None
    ResourceName: str | None
    LastBackupVaultArn: str | None
    LastRecoveryPointArn: str | None
    LatestRestoreExecutionTimeMinutes: int | None
    LatestRestoreJobCreationDate: _Any | None
    LatestRestoreRecoveryPointCreationDate: _Any | None
class DescribeRecoveryPointOutput(_Structure):
    RecoveryPointArn: str | None
    BackupVaultName: str | None
    BackupVaultArn: str | None
    SourceBackupVaultArn: str | None
    ResourceArn: str | None
    ResourceType: str | None
    CreatedBy: RecoveryPointCreator | None
    IamRoleArn: str | None
    Status: str | None
    StatusMessage: str | None
    CreationDate: _Any | None
    InitiationDate: _Any | None
    CompletionDate: _Any | None
    BackupSizeInBytes: int | None
    CalculatedLifecycle: CalculatedLifecycle_ | None
    Lifecycle: Lifecycle_ | None
    EncryptionKeyArn: str | None
    IsEncrypted: bool | None
    StorageClass: str | None
    LastRestoreTime: _Any | None
    ParentRecoveryPointArn: str | None
    CompositeMemberIdentifier: str | None
    IsParent: bool | None
    ResourceName: str | None
    VaultType: str | None
    IndexStatus: str | None
    IndexStatusMessage: str | None
    EncryptionKeyType: str | None
    ScanResults: list[ScanResult] | None
class DescribeRegionSettingsOutput(_Structure):
    ResourceTypeOptInPreference: dict[str, bool] | None
    ResourceTypeManagementPreference: dict[str, bool] | None
class DescribeReportJobOutput(_Structure):
    ReportJob: ReportJob_ | None
class DescribeReportPlanOutput(_Structure):
    ReportPlan: ReportPlan_ | None
class DescribeRestoreJobOutput(_Structure):
    AccountId: str | None
    RestoreJobId: str | None
    RecoveryPointArn: str | None
    SourceResourceArn: str | None
    BackupVaultArn: str | None
    CreationDate: _Any | None
    CompletionDate: _Any | None
    Status: str | None
    StatusMessage: str | None
    PercentDone: str | None
    BackupSizeInBytes: int | None
    IamRoleArn: str | None
    ExpectedCompletionTimeMinutes: int | None
    CreatedResourceArn: str | None
    ResourceType: str | None
    RecoveryPointCreationDate: _Any | None
    CreatedBy: RestoreJobCreator | None
    ValidationStatus: str | None
    ValidationStatusMessage: str | None
    DeletionStatus: str | None
    DeletionStatusMessage: str | None
    IsParent: bool | None
    ParentJobId: str | None
class DescribeScanJobOutput(_Structure):
    AccountId: str
    BackupVaultArn: str
    BackupVaultName: str
    CompletionDate: _Any | None
    ContinuousScanEndTime: _Any | None
    ContinuousScanStartTime: _Any | None
    CreatedBy: ScanJobCreator
    CreationDate: _Any
    IamRoleArn: str
    MalwareScanner: str
    RecoveryPointArn: str
    ResourceArn: str
    ResourceName: str
    ResourceType: str
    ScanBaseRecoveryPointArn: str | None
    ScanId: str | None
    ScanJobId: str
    ScanMode: str
    ScanResult: ScanResultInfo | None
    ScannerRoleArn: str
    State: str
    StatusMessage: str | None
class ExportBackupPlanTemplateOutput(_Structure):
    BackupPlanTemplateJson: str | None
class Framework(_Structure):
    FrameworkName: str | None
    FrameworkArn: str | None
    FrameworkDescription: str | None
    NumberOfControls: int | None
    CreationTime: _Any | None
    DeploymentStatus: str | None
class FrameworkControl(_Structure):
    ControlName: str
    ControlInputParameters: list[ControlInputParameter] | None
    ControlScope: ControlScope_ | None
class GetBackupPlanFromJSONOutput(_Structure):
    BackupPlan: BackupPlan_ | None
class GetBackupPlanFromTemplateOutput(_Structure):
    BackupPlanDocument: BackupPlan | None
class GetBackupPlanOutput(_Structure):
    BackupPlan: BackupPlan_ | None
    BackupPlanId: str | None
    BackupPlanArn: str | None
    VersionId: str | None
    CreatorRequestId: str | None
    CreationDate: _Any | None
    DeletionDate: _Any | None
    LastExecutionDate: _Any | None
    AdvancedBackupSettings: list[AdvancedBackupSetting] | None
    ScheduledRunsPreview: list[ScheduledPlanExecutionMember] | None
class GetBackupSelectionOutput(_Structure):
    BackupSelection: BackupSelection_ | None
    SelectionId: str | None
    BackupPlanId: str | None
    CreationDate: _Any | None
    CreatorRequestId: str | None
class GetBackupVaultAccessPolicyOutput(_Structure):
    BackupVaultName: str | None
    BackupVaultArn: str | None
    Policy: str | None
class GetBackupVaultNotificationsOutput(_Structure):
    BackupVaultName: str | None
    BackupVaultArn: str | None
    SnsTopicArn: str | None
    BackupVaultEvents: list[str] | None
class GetLegalHoldOutput(_Structure):
    Title: str | None
    Status: str | None
    Description: str | None
    CancelDescription: str | None
    LegalHoldId: str | None
    LegalHoldArn: str | None
    CreationDate: _Any | None
    CancellationDate: _Any | None
    RetainRecordUntil: _Any | None
    RecoveryPointSelection: RecoveryPointSelection_ | None
class GetPITRMalwareScanResultsOutput(_Structure):
    ScanEndTime: _Any
    ScanResult: ScanResultInfo
    LastScanJobTime: _Any | None
    ScanId: str | None
    ScanMode: str | None
class GetRecoveryPointIndexDetailsOutput(_Structure):
    RecoveryPointArn: str | None
    BackupVaultArn: str | None
    SourceResourceArn: str | None
    IndexCreationDate: _Any | None
    IndexDeletionDate: _Any | None
    IndexCompletionDate: _Any | None
    IndexStatus: str | None
    IndexStatusMessage: str | None
    TotalItemsIndexed: int | None
class GetRecoveryPointRestoreMetadataOutput(_Structure):
    BackupVaultArn: str | None
    RecoveryPointArn: str | None
    RestoreMetadata: dict[str, str] | None
    ResourceType: str | None
class GetRestoreJobMetadataOutput(_Structure):
    RestoreJobId: str | None
    Metadata: dict[str, str] | None
class GetRestoreTestingInferredMetadataOutput(_Structure):
    InferredMetadata: dict[str, str]
class GetRestoreTestingPlanOutput(_Structure):
    RestoreTestingPlan: RestoreTestingPlanForGet
class GetRestoreTestingSelectionOutput(_Structure):
    RestoreTestingSelection: RestoreTestingSelectionForGet
class GetSupportedResourceTypesOutput(_Structure):
    ResourceTypes: list[str] | None
class GetTieringConfigurationOutput(_Structure):
    TieringConfiguration: TieringConfiguration_ | None
class IndexAction(_Structure):
    ResourceTypes: list[str] | None
class IndexedRecoveryPoint(_Structure):
    RecoveryPointArn: str | None
    SourceResourceArn: str | None
    IamRoleArn: str | None
    BackupCreationDate: _Any | None
    ResourceType: str | None
    IndexCreationDate: _Any | None
    IndexStatus: str | None
    IndexStatusMessage: str | None
    BackupVaultArn: str | None
class KeyValue(_Structure):
    Key: str
    Value: str
class LatestMpaApprovalTeamUpdate(_Structure):
    MpaSessionArn: str | None
    Status: str | None
    StatusMessage: str | None
    InitiationDate: _Any | None
    ExpiryDate: _Any | None
class LatestRevokeRequest(_Structure):
    MpaSessionArn: str | None
    Status: str | None
    StatusMessage: str | None
    InitiationDate: _Any | None
    ExpiryDate: _Any | None
class LegalHold(_Structure):
    Title: str | None
    Status: str | None
    Description: str | None
    LegalHoldId: str | None
    LegalHoldArn: str | None
    CreationDate: _Any | None
    CancellationDate: _Any | None
class Lifecycle(_Structure):
    MoveToColdStorageAfterDays: int | None
    DeleteAfterDays: int | None
    OptInToArchiveForSupportedResources: bool | None
    DeleteAfterEvent: str | None
class ListAccessPointsMember(_Structure):
    AccessPointArn: str
    AccessPointMetadata: dict[str, str]
    BackupVaultArn: str | None
    BackupVaultName: str
    CreationTime: _Any
    Name: str
    RecoveryPointArn: str
    ResourceArn: str
    ResourceType: str
    Status: str
    StatusMessage: str | None
class ListBackupAccessPointsByRecoveryPointResponse(_Structure):
    BackupAccessPoints: list[ListAccessPointsMember]
    NextToken: str | None
class ListBackupAccessPointsByResourceResponse(_Structure):
    BackupAccessPoints: list[ListAccessPointsMember]
    NextToken: str | None
class ListBackupAccessPointsResponse(_Structure):
    BackupAccessPoints: list[ListAccessPointsMember]
    NextToken: str | None
class ListBackupJobSummariesOutput(_Structure):
    BackupJobSummaries: list[BackupJobSummary] | None
    AggregationPeriod: str | None
    NextToken: str | None
class ListBackupJobsOutput(_Structure):
    BackupJobs: list[BackupJob] | None
    NextToken: str | None
class ListBackupPlanTemplatesOutput(_Structure):
    NextToken: str | None
    BackupPlanTemplatesList: list[BackupPlanTemplatesListMember] | None
class ListBackupPlanVersionsOutput(_Structure):
    NextToken: str | None
    BackupPlanVersionsList: list[BackupPlansListMember] | None
class ListBackupPlansOutput(_Structure):
    NextToken: str | None
    BackupPlansList: list[BackupPlansListMember] | None
class ListBackupSelectionsOutput(_Structure):
    NextToken: str | None
    BackupSelectionsList: list[BackupSelectionsListMember] | None
class ListBackupVaultsOutput(_Structure):
    BackupVaultList: list[BackupVaultListMember] | None
    NextToken: str | None
class ListCopyJobSummariesOutput(_Structure):
    CopyJobSummaries: list[CopyJobSummary] | None
    AggregationPeriod: str | None
    NextToken: str | None
class ListCopyJobsOutput(_Structure):
    CopyJobs: list[CopyJob] | None
    NextToken: str | None
class ListFrameworksOutput(_Structure):
    Frameworks: list[Framework] | None
    NextToken: str | None
class ListIndexedRecoveryPointsOutput(_Structure):
    IndexedRecoveryPoints: list[IndexedRecoveryPoint] | None
    NextToken: str | None
class ListLegalHoldsOutput(_Structure):
    NextToken: str | None
    LegalHolds: list[LegalHold] | None
class ListProtectedResourcesByBackupVaultOutput(_Structure):
    Results: list[ProtectedResource] | None
    NextToken: str | None
class ListProtectedResourcesOutput(_Structure):
    Results: list[ProtectedResource] | None
    NextToken: str | None
class ListRecoveryPointsByBackupVaultOutput(_Structure):
    NextToken: str | None
    RecoveryPoints: list[RecoveryPointByBackupVault] | None
class ListRecoveryPointsByLegalHoldOutput(_Structure):
    RecoveryPoints: list[RecoveryPointMember] | None
    NextToken: str | None
class ListRecoveryPointsByResourceOutput(_Structure):
    NextToken: str | None
    RecoveryPoints: list[RecoveryPointByResource] | None
class ListReportJobsOutput(_Structure):
    ReportJobs: list[ReportJob] | None
    NextToken: str | None
class ListReportPlansOutput(_Structure):
    ReportPlans: list[ReportPlan] | None
    NextToken: str | None
class ListRestoreAccessBackupVaultsOutput(_Structure):
    NextToken: str | None
    RestoreAccessBackupVaults: list[RestoreAccessBackupVaultListMember] | None
class ListRestoreJobSummariesOutput(_Structure):
    RestoreJobSummaries: list[RestoreJobSummary] | None
    AggregationPeriod: str | None
    NextToken: str | None
class ListRestoreJobsByProtectedResourceOutput(_Structure):
    RestoreJobs: list[RestoreJobsListMember] | None
    NextToken: str | None
class ListRestoreJobsOutput(_Structure):
    RestoreJobs: list[RestoreJobsListMember] | None
    NextToken: str | None
class ListRestoreTestingPlansOutput(_Structure):
    NextToken: str | None
    RestoreTestingPlans: list[RestoreTestingPlanForList]
class ListRestoreTestingSelectionsOutput(_Structure):
    NextToken: str | None
    RestoreTestingSelections: list[RestoreTestingSelectionForList]
class ListScanJobSummariesOutput(_Structure):
    ScanJobSummaries: list[ScanJobSummary] | None
    AggregationPeriod: str | None
    NextToken: str | None
class ListScanJobsOutput(_Structure):
    NextToken: str | None
    ScanJobs: list[ScanJob]
class ListTagsOutput(_Structure):
    NextToken: str | None
    Tags: dict[str, str] | None
class ListTieringConfigurationsOutput(_Structure):
    TieringConfigurations: list[TieringConfigurationsListMember] | None
    NextToken: str | None
class ProtectedResource(_Structure):
    ResourceArn: str | None
    ResourceType: str | None
    LastBackupTime: _Any | None
    ResourceName: str | None
    LastBackupVaultArn: str | None
    LastRecoveryPointArn: str | None
class ProtectedResourceConditions(_Structure):
    StringEquals: list[KeyValue] | None
    StringNotEquals: list[KeyValue] | None
class RecoveryPointByBackupVault(_Structure):
    RecoveryPointArn: str | None
    BackupVaultName: str | None
    BackupVaultArn: str | None
    SourceBackupVaultArn: str | None
    ResourceArn: str | None
    ResourceType: str | None
    CreatedBy: RecoveryPointCreator | None
    IamRoleArn: str | None
    Status: str | None
    StatusMessage: str | None
    CreationDate: _Any | None
    InitiationDate: _Any | None
    CompletionDate: _Any | None
    BackupSizeInBytes: int | None
    CalculatedLifecycle: CalculatedLifecycle_ | None
    Lifecycle: Lifecycle_ | None
    EncryptionKeyArn: str | None
    IsEncrypted: bool | None
    LastRestoreTime: _Any | None
    ParentRecoveryPointArn: str | None
    CompositeMemberIdentifier: str | None
    IsParent: bool | None
    ResourceName: str | None
    VaultType: str | None
    IndexStatus: str | None
    IndexStatusMessage: str | None
    EncryptionKeyType: str | None
    AggregatedScanResult: AggregatedScanResult_ | None
class RecoveryPointByResource(_Structure):
    RecoveryPointArn: str | None
    CreationDate: _Any | None
    Status: str | None
    StatusMessage: str | None
    EncryptionKeyArn: str | None
    BackupSizeBytes: int | None
    BackupVaultName: str | None
    IsParent: bool | None
    ParentRecoveryPointArn: str | None
    ResourceName: str | None
    VaultType: str | None
    IndexStatus: str | None
    IndexStatusMessage: str | None
    EncryptionKeyType: str | None
    AggregatedScanResult: AggregatedScanResult_ | None
class RecoveryPointCreator(_Structure):
    BackupPlanId: str | None
    BackupPlanArn: str | None
    BackupPlanName: str | None
    BackupPlanVersion: str | None
    BackupRuleId: str | None
    BackupRuleName: str | None
    BackupRuleCron: str | None
    BackupRuleTimezone: str | None
class RecoveryPointMember(_Structure):
    RecoveryPointArn: str | None
    ResourceArn: str | None
    ResourceType: str | None
    BackupVaultName: str | None
class RecoveryPointSelection(_Structure):
    VaultNames: list[str] | None
    ResourceIdentifiers: list[str] | None
    DateRange: DateRange_ | None
class ReportDeliveryChannel(_Structure):
    S3BucketName: str
    S3KeyPrefix: str | None
    Formats: list[str] | None
class ReportDestination(_Structure):
    S3BucketName: str | None
    S3Keys: list[str] | None
class ReportJob(_Structure):
    ReportJobId: str | None
    ReportPlanArn: str | None
    ReportTemplate: str | None
    CreationTime: _Any | None
    CompletionTime: _Any | None
    Status: str | None
    StatusMessage: str | None
    ReportDestination: ReportDestination_ | None
class ReportPlan(_Structure):
    ReportPlanArn: str | None
    ReportPlanName: str | None
    ReportPlanDescription: str | None
    ReportSetting: ReportSetting_ | None
    ReportDeliveryChannel: ReportDeliveryChannel_ | None
    DeploymentStatus: str | None
    CreationTime: _Any | None
    LastAttemptedExecutionTime: _Any | None
    LastSuccessfulExecutionTime: _Any | None
class ReportSetting(_Structure):
    ReportTemplate: str
    FrameworkArns: list[str] | None
    NumberOfFrameworks: int | None
    Accounts: list[str] | None
    OrganizationUnits: list[str] | None
    Regions: list[str] | None
class ResourceSelection(_Structure):
    Resources: list[str]
    TieringDownSettingsInDays: int
    ResourceType: str
class RestoreAccessBackupVaultListMember(_Structure):
    RestoreAccessBackupVaultArn: str | None
    CreationDate: _Any | None
    ApprovalDate: _Any | None
    VaultState: str | None
    LatestRevokeRequest: LatestRevokeRequest_ | None
class RestoreJobCreator(_Structure):
    RestoreTestingPlanArn: str | None
class RestoreJobSummary(_Structure):
    Region: str | None
    AccountId: str | None
    State: str | None
    ResourceType: str | None
    Count: int | None
    StartTime: _Any | None
    EndTime: _Any | None
class RestoreJobsListMember(_Structure):
    AccountId: str | None
    RestoreJobId: str | None
    RecoveryPointArn: str | None
    SourceResourceArn: str | None
    BackupVaultArn: str | None
    CreationDate: _Any | None
    CompletionDate: _Any | None
    Status: str | None
    StatusMessage: str | None
    PercentDone: str | None
    BackupSizeInBytes: int | None
    IamRoleArn: str | None
    ExpectedCompletionTimeMinutes: int | None
    CreatedResourceArn: str | None
    ResourceType: str | None
    RecoveryPointCreationDate: _Any | None
    IsParent: bool | None
    ParentJobId: str | None
    CreatedBy: RestoreJobCreator | None
    ValidationStatus: str | None
    ValidationStatusMessage: str | None
    DeletionStatus: str | None
    DeletionStatusMessage: str | None
class RestoreTestingPlanForGet(_Structure):
    CreationTime: _Any
    CreatorRequestId: str | None
    LastExecutionTime: _Any | None
    LastUpdateTime: _Any | None
    RecoveryPointSelection: RestoreTestingRecoveryPointSelection
    RestoreTestingPlanArn: str
    RestoreTestingPlanName: str
    ScheduleExpression: str
    ScheduleExpressionTimezone: str | None
    StartWindowHours: int | None
class RestoreTestingPlanForList(_Structure):
    CreationTime: _Any
    LastExecutionTime: _Any | None
    LastUpdateTime: _Any | None
    RestoreTestingPlanArn: str
    RestoreTestingPlanName: str
    ScheduleExpression: str
    ScheduleExpressionTimezone: str | None
    StartWindowHours: int | None
class RestoreTestingRecoveryPointSelection(_Structure):
    Algorithm: str | None
    ExcludeVaults: list[str] | None
    IncludeVaults: list[str] | None
    RecoveryPointTypes: list[str] | None
    SelectionWindowDays: int | None
class RestoreTestingSelectionForGet(_Structure):
    CreationTime: _Any
    CreatorRequestId: str | None
    IamRoleArn: str
    ProtectedResourceArns: list[str] | None
    ProtectedResourceConditions: ProtectedResourceConditions_ | None
    ProtectedResourceType: str
    RestoreMetadataOverrides: dict[str, str] | None
    RestoreTestingPlanName: str
    RestoreTestingSelectionName: str
    ValidationWindowHours: int | None
class RestoreTestingSelectionForList(_Structure):
    CreationTime: _Any
    IamRoleArn: str
    ProtectedResourceType: str
    RestoreTestingPlanName: str
    RestoreTestingSelectionName: str
    ValidationWindowHours: int | None
class ScanAction(_Structure):
    MalwareScanner: str | None
    ScanMode: str | None
class ScanJob(_Structure):
    AccountId: str
    BackupVaultArn: str
    BackupVaultName: str
    CompletionDate: _Any | None
    ContinuousScanEndTime: _Any | None
    ContinuousScanStartTime: _Any | None
    CreatedBy: ScanJobCreator
    CreationDate: _Any
    IamRoleArn: str
    MalwareScanner: str
    RecoveryPointArn: str
    ResourceArn: str
    ResourceName: str
    ResourceType: str
    ScanBaseRecoveryPointArn: str | None
    ScanId: str | None
    ScanJobId: str
    ScanMode: str
    ScanResult: ScanResultInfo | None
    ScannerRoleArn: str
    State: str | None
    StatusMessage: str | None
class ScanJobCreator(_Structure):
    BackupPlanArn: str
    BackupPlanId: str
    BackupPlanVersion: str
    BackupRuleId: str
class ScanJobSummary(_Structure):
    Region: str | None
    AccountId: str | None
    State: str | None
    ResourceType: str | None
    Count: int | None
    StartTime: _Any | None
    EndTime: _Any | None
    MalwareScanner: str | None
    ScanResultStatus: str | None
class ScanResult(_Structure):
    MalwareScanner: str | None
    ScanJobState: str | None
    LastScanTimestamp: _Any | None
    Findings: list[str] | None
class ScanResultInfo(_Structure):
    ScanResultStatus: str
class ScanSetting(_Structure):
    MalwareScanner: str | None
    ResourceTypes: list[str] | None
    ScannerRoleArn: str | None
class ScheduledPlanExecutionMember(_Structure):
    ExecutionTime: _Any | None
    RuleId: str | None
    RuleExecutionType: str | None
class StartBackupJobOutput(_Structure):
    BackupJobId: str | None
    RecoveryPointArn: str | None
    CreationDate: _Any | None
    IsParent: bool | None
class StartCopyJobOutput(_Structure):
    CopyJobId: str | None
    CreationDate: _Any | None
    IsParent: bool | None
class StartReportJobOutput(_Structure):
    ReportJobId: str | None
class StartRestoreJobOutput(_Structure):
    RestoreJobId: str | None
class StartScanJobOutput(_Structure):
    CreationDate: _Any
    ScanJobId: str
class TieringConfiguration(_Structure):
    TieringConfigurationName: str
    TieringConfigurationArn: str | None
    BackupVaultName: str
    ResourceSelection: list[ResourceSelection_]
    CreatorRequestId: str | None
    CreationTime: _Any | None
    LastUpdatedTime: _Any | None
class TieringConfigurationsListMember(_Structure):
    TieringConfigurationArn: str | None
    TieringConfigurationName: str | None
    BackupVaultName: str | None
    CreationTime: _Any | None
    LastUpdatedTime: _Any | None
class UpdateBackupPlanOutput(_Structure):
    BackupPlanId: str | None
    BackupPlanArn: str | None
    CreationDate: _Any | None
    VersionId: str | None
    AdvancedBackupSettings: list[AdvancedBackupSetting] | None
    ScanSettings: list[ScanSetting] | None
class UpdateFrameworkOutput(_Structure):
    FrameworkName: str | None
    FrameworkArn: str | None
    CreationTime: _Any | None
class UpdateRecoveryPointIndexSettingsOutput(_Structure):
    BackupVaultName: str | None
    RecoveryPointArn: str | None
    IndexStatus: str | None
    Index: str | None
class UpdateRecoveryPointLifecycleOutput(_Structure):
    BackupVaultArn: str | None
    RecoveryPointArn: str | None
    Lifecycle: Lifecycle_ | None
    CalculatedLifecycle: CalculatedLifecycle_ | None
class UpdateReportPlanOutput(_Structure):
    ReportPlanName: str | None
    ReportPlanArn: str | None
    CreationTime: _Any | None
class UpdateRestoreTestingPlanOutput(_Structure):
    CreationTime: _Any
    RestoreTestingPlanArn: str
    RestoreTestingPlanName: str
    UpdateTime: _Any
class UpdateRestoreTestingSelectionOutput(_Structure):
    CreationTime: _Any
    RestoreTestingPlanArn: str
    RestoreTestingPlanName: str
    RestoreTestingSelectionName: str
    UpdateTime: _Any
class UpdateTieringConfigurationOutput(_Structure):
    TieringConfigurationArn: str | None
    TieringConfigurationName: str | None
    CreationTime: _Any | None
    LastUpdatedTime: _Any | None
AggregatedScanResult_ = AggregatedScanResult
BackupPlan_ = BackupPlan
BackupSelection_ = BackupSelection
CalculatedLifecycle_ = CalculatedLifecycle
Conditions_ = Conditions
ControlScope_ = ControlScope
CopyJob_ = CopyJob
DateRange_ = DateRange
LatestMpaApprovalTeamUpdate_ = LatestMpaApprovalTeamUpdate
LatestRevokeRequest_ = LatestRevokeRequest
Lifecycle_ = Lifecycle
ProtectedResourceConditions_ = ProtectedResourceConditions
RecoveryPointSelection_ = RecoveryPointSelection
ReportDeliveryChannel_ = ReportDeliveryChannel
ReportDestination_ = ReportDestination
ReportJob_ = ReportJob
ReportPlan_ = ReportPlan
ReportSetting_ = ReportSetting
ResourceSelection_ = ResourceSelection
TieringConfiguration_ = TieringConfiguration

@_operation
def associate_backup_vault_mpa_approval_team(*, BackupVaultName: str, MpaApprovalTeamArn: _Any, RequesterComment: _Any | None = ...) -> None: ...
@_operation
def cancel_legal_hold(*, LegalHoldId: _Any, CancelDescription: _Any, RetainRecordInDays: int | None = ...) -> CancelLegalHoldOutput: ...
@_operation
def create_backup_access_point(*, Name: str, RecoveryPointArn: str, AccessPointMetadata: _Mapping[str, _Any] | None = ..., AccessPointPolicy: _Any | None = ..., Tags: _Mapping[str, str] | None = ...) -> CreateBackupAccessPointResponse: ...
@_operation
def create_backup_plan(*, BackupPlan: _Mapping[str, _Any], BackupPlanTags: _Mapping[str, _Any] | None = ..., CreatorRequestId: _Any | None = ...) -> CreateBackupPlanOutput: ...
@_operation
def create_backup_selection(*, BackupPlanId: _Any, BackupSelection: _Mapping[str, _Any], CreatorRequestId: _Any | None = ...) -> CreateBackupSelectionOutput: ...
@_operation
def create_backup_vault(*, BackupVaultName: str, BackupVaultTags: _Mapping[str, _Any] | None = ..., EncryptionKeyArn: _Any | None = ..., CreatorRequestId: _Any | None = ...) -> CreateBackupVaultOutput: ...
@_operation
def create_framework(*, FrameworkName: str, FrameworkControls: _Sequence[_Mapping[str, _Any]], FrameworkDescription: str | None = ..., IdempotencyToken: _Any | None = ..., FrameworkTags: _Mapping[str, _Any] | None = ...) -> CreateFrameworkOutput: ...
@_operation
def create_legal_hold(*, Title: _Any, Description: _Any, IdempotencyToken: _Any | None = ..., RecoveryPointSelection: _Mapping[str, _Any] | None = ..., Tags: _Mapping[str, _Any] | None = ...) -> CreateLegalHoldOutput: ...
@_operation
def create_logically_air_gapped_backup_vault(*, BackupVaultName: str, MinRetentionDays: int, MaxRetentionDays: int, BackupVaultTags: _Mapping[str, _Any] | None = ..., CreatorRequestId: _Any | None = ..., EncryptionKeyArn: _Any | None = ...) -> CreateLogicallyAirGappedBackupVaultOutput: ...
@_operation
def create_report_plan(*, ReportPlanName: str, ReportDeliveryChannel: _Mapping[str, _Any], ReportSetting: _Mapping[str, _Any], ReportPlanDescription: str | None = ..., ReportPlanTags: _Mapping[str, _Any] | None = ..., IdempotencyToken: _Any | None = ...) -> CreateReportPlanOutput: ...
@_operation
def create_restore_access_backup_vault(*, SourceBackupVaultArn: _Any, BackupVaultName: str | None = ..., BackupVaultTags: _Mapping[str, _Any] | None = ..., CreatorRequestId: _Any | None = ..., RequesterComment: _Any | None = ...) -> CreateRestoreAccessBackupVaultOutput: ...
@_operation
def create_restore_testing_plan(*, RestoreTestingPlan: _Mapping[str, _Any], CreatorRequestId: _Any | None = ..., Tags: _Mapping[str, _Any] | None = ...) -> CreateRestoreTestingPlanOutput: ...
@_operation
def create_restore_testing_selection(*, RestoreTestingPlanName: _Any, RestoreTestingSelection: _Mapping[str, _Any], CreatorRequestId: _Any | None = ...) -> CreateRestoreTestingSelectionOutput: ...
@_operation
def create_tiering_configuration(*, TieringConfiguration: _Mapping[str, _Any], TieringConfigurationTags: _Mapping[str, _Any] | None = ..., CreatorRequestId: _Any | None = ...) -> CreateTieringConfigurationOutput: ...
@_operation
def delete_backup_access_point(*, AccessPointArn: str) -> None: ...
@_operation
def delete_backup_plan(*, BackupPlanId: _Any) -> DeleteBackupPlanOutput: ...
@_operation
def delete_backup_selection(*, BackupPlanId: _Any, SelectionId: _Any) -> None: ...
@_operation
def delete_backup_vault(*, BackupVaultName: _Any) -> None: ...
@_operation
def delete_backup_vault_access_policy(*, BackupVaultName: str) -> None: ...
@_operation
def delete_backup_vault_lock_configuration(*, BackupVaultName: str) -> None: ...
@_operation
def delete_backup_vault_notifications(*, BackupVaultName: str) -> None: ...
@_operation
def delete_framework(*, FrameworkName: str) -> None: ...
@_operation
def delete_recovery_point(*, BackupVaultName: str, RecoveryPointArn: _Any) -> None: ...
@_operation
def delete_report_plan(*, ReportPlanName: str) -> None: ...
@_operation
def delete_restore_testing_plan(*, RestoreTestingPlanName: _Any) -> None: ...
@_operation
def delete_restore_testing_selection(*, RestoreTestingPlanName: _Any, RestoreTestingSelectionName: _Any) -> None: ...
@_operation
def delete_tiering_configuration(*, TieringConfigurationName: str) -> DeleteTieringConfigurationOutput: ...
@_operation
def describe_backup_access_point(*, AccessPointArn: str) -> DescribeBackupAccessPointResponse: ...
@_operation
def describe_backup_job(*, BackupJobId: _Any) -> DescribeBackupJobOutput: ...
@_operation
def describe_backup_vault(*, BackupVaultName: _Any, BackupVaultAccountId: _Any | None = ...) -> DescribeBackupVaultOutput: ...
@_operation
def describe_copy_job(*, CopyJobId: _Any) -> DescribeCopyJobOutput: ...
@_operation
def describe_framework(*, FrameworkName: str) -> DescribeFrameworkOutput: ...
@_operation
def describe_global_settings() -> DescribeGlobalSettingsOutput: ...
@_operation
def describe_protected_resource(*, ResourceArn: _Any) -> DescribeProtectedResourceOutput: ...
@_operation
def describe_recovery_point(*, BackupVaultName: str, RecoveryPointArn: _Any, BackupVaultAccountId: str | None = ...) -> DescribeRecoveryPointOutput: ...
@_operation
def describe_region_settings() -> DescribeRegionSettingsOutput: ...
@_operation
def describe_report_job(*, ReportJobId: _Any) -> DescribeReportJobOutput: ...
@_operation
def describe_report_plan(*, ReportPlanName: str) -> DescribeReportPlanOutput: ...
@_operation
def describe_restore_job(*, RestoreJobId: _Any) -> DescribeRestoreJobOutput: ...
@_operation
def describe_scan_job(*, ScanJobId: _Any) -> DescribeScanJobOutput: ...
@_operation
def disassociate_backup_vault_mpa_approval_team(*, BackupVaultName: str, RequesterComment: _Any | None = ...) -> None: ...
@_operation
def disassociate_recovery_point(*, BackupVaultName: str, RecoveryPointArn: _Any) -> None: ...
@_operation
def disassociate_recovery_point_from_parent(*, BackupVaultName: str, RecoveryPointArn: _Any) -> None: ...
@_operation
def export_backup_plan_template(*, BackupPlanId: _Any) -> ExportBackupPlanTemplateOutput: ...
@_operation
def get_backup_plan(*, BackupPlanId: _Any, VersionId: _Any | None = ..., MaxScheduledRunsPreview: int | None = ...) -> GetBackupPlanOutput: ...
@_operation
def get_backup_plan_from_json(*, BackupPlanTemplateJson: _Any) -> GetBackupPlanFromJSONOutput: ...
@_operation
def get_backup_plan_from_template(*, BackupPlanTemplateId: _Any) -> GetBackupPlanFromTemplateOutput: ...
@_operation
def get_backup_selection(*, BackupPlanId: _Any, SelectionId: _Any) -> GetBackupSelectionOutput: ...
@_operation
def get_backup_vault_access_policy(*, BackupVaultName: str) -> GetBackupVaultAccessPolicyOutput: ...
@_operation
def get_backup_vault_notifications(*, BackupVaultName: str) -> GetBackupVaultNotificationsOutput: ...
@_operation
def get_legal_hold(*, LegalHoldId: _Any) -> GetLegalHoldOutput: ...
@_operation
def get_pitr_malware_scan_results(*, RecoveryPointArn: _Any, BackupVaultName: _Any, ScanEndTime: str | _datetime, MalwareScanner: str) -> GetPITRMalwareScanResultsOutput: ...
@_operation
def get_recovery_point_index_details(*, BackupVaultName: str, RecoveryPointArn: _Any) -> GetRecoveryPointIndexDetailsOutput: ...
@_operation
def get_recovery_point_restore_metadata(*, BackupVaultName: str, RecoveryPointArn: _Any, BackupVaultAccountId: str | None = ...) -> GetRecoveryPointRestoreMetadataOutput: ...
@_operation
def get_restore_job_metadata(*, RestoreJobId: _Any) -> GetRestoreJobMetadataOutput: ...
@_operation
def get_restore_testing_inferred_metadata(*, BackupVaultName: _Any, RecoveryPointArn: _Any, BackupVaultAccountId: _Any | None = ...) -> GetRestoreTestingInferredMetadataOutput: ...
@_operation
def get_restore_testing_plan(*, RestoreTestingPlanName: _Any) -> GetRestoreTestingPlanOutput: ...
@_operation
def get_restore_testing_selection(*, RestoreTestingPlanName: _Any, RestoreTestingSelectionName: _Any) -> GetRestoreTestingSelectionOutput: ...
@_operation
def get_supported_resource_types() -> GetSupportedResourceTypesOutput: ...
@_operation
def get_tiering_configuration(*, TieringConfigurationName: str) -> GetTieringConfigurationOutput: ...
@_operation
def list_backup_access_points(*, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListBackupAccessPointsResponse: ...
@_operation
def list_backup_access_points_by_recovery_point(*, RecoveryPointArn: str, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListBackupAccessPointsByRecoveryPointResponse: ...
@_operation
def list_backup_access_points_by_resource(*, ResourceArn: str, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListBackupAccessPointsByResourceResponse: ...
@_operation
def list_backup_job_summaries(*, AccountId: str | None = ..., State: str | None = ..., ResourceType: str | None = ..., MessageCategory: _Any | None = ..., AggregationPeriod: str | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListBackupJobSummariesOutput: ...
@_operation
def list_backup_jobs(*, NextToken: _Any | None = ..., MaxResults: int | None = ..., ByResourceArn: _Any | None = ..., ByState: str | None = ..., ByBackupVaultName: str | None = ..., ByCreatedBefore: str | _datetime | None = ..., ByCreatedAfter: str | _datetime | None = ..., ByResourceType: str | None = ..., ByAccountId: str | None = ..., ByCompleteAfter: str | _datetime | None = ..., ByCompleteBefore: str | _datetime | None = ..., ByParentJobId: _Any | None = ..., ByMessageCategory: _Any | None = ...) -> ListBackupJobsOutput: ...
@_operation
def list_backup_plan_templates(*, NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListBackupPlanTemplatesOutput: ...
@_operation
def list_backup_plan_versions(*, BackupPlanId: _Any, NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListBackupPlanVersionsOutput: ...
@_operation
def list_backup_plans(*, NextToken: _Any | None = ..., MaxResults: int | None = ..., IncludeDeleted: bool | None = ...) -> ListBackupPlansOutput: ...
@_operation
def list_backup_selections(*, BackupPlanId: _Any, NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListBackupSelectionsOutput: ...
@_operation
def list_backup_vaults(*, ByVaultType: str | None = ..., ByShared: bool | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListBackupVaultsOutput: ...
@_operation
def list_copy_job_summaries(*, AccountId: str | None = ..., State: str | None = ..., ResourceType: str | None = ..., MessageCategory: _Any | None = ..., AggregationPeriod: str | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListCopyJobSummariesOutput: ...
@_operation
def list_copy_jobs(*, NextToken: _Any | None = ..., MaxResults: int | None = ..., ByResourceArn: _Any | None = ..., ByState: str | None = ..., ByCreatedBefore: str | _datetime | None = ..., ByCreatedAfter: str | _datetime | None = ..., ByResourceType: str | None = ..., ByDestinationVaultArn: _Any | None = ..., ByAccountId: str | None = ..., ByCompleteBefore: str | _datetime | None = ..., ByCompleteAfter: str | _datetime | None = ..., ByParentJobId: _Any | None = ..., ByMessageCategory: _Any | None = ..., BySourceRecoveryPointArn: _Any | None = ...) -> ListCopyJobsOutput: ...
@_operation
def list_frameworks(*, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListFrameworksOutput: ...
@_operation
def list_indexed_recovery_points(*, NextToken: _Any | None = ..., MaxResults: int | None = ..., SourceResourceArn: _Any | None = ..., CreatedBefore: str | _datetime | None = ..., CreatedAfter: str | _datetime | None = ..., ResourceType: str | None = ..., IndexStatus: str | None = ...) -> ListIndexedRecoveryPointsOutput: ...
@_operation
def list_legal_holds(*, NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListLegalHoldsOutput: ...
@_operation
def list_protected_resources(*, NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListProtectedResourcesOutput: ...
@_operation
def list_protected_resources_by_backup_vault(*, BackupVaultName: str, BackupVaultAccountId: str | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListProtectedResourcesByBackupVaultOutput: ...
@_operation
def list_recovery_points_by_backup_vault(*, BackupVaultName: str, BackupVaultAccountId: str | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ..., ByResourceArn: _Any | None = ..., ByResourceType: str | None = ..., ByBackupPlanId: _Any | None = ..., ByCreatedBefore: str | _datetime | None = ..., ByCreatedAfter: str | _datetime | None = ..., ByParentRecoveryPointArn: _Any | None = ...) -> ListRecoveryPointsByBackupVaultOutput: ...
@_operation
def list_recovery_points_by_legal_hold(*, LegalHoldId: _Any, NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListRecoveryPointsByLegalHoldOutput: ...
@_operation
def list_recovery_points_by_resource(*, ResourceArn: _Any, NextToken: _Any | None = ..., MaxResults: int | None = ..., ManagedByAWSBackupOnly: bool | None = ...) -> ListRecoveryPointsByResourceOutput: ...
@_operation
def list_report_jobs(*, ByReportPlanName: str | None = ..., ByCreationBefore: str | _datetime | None = ..., ByCreationAfter: str | _datetime | None = ..., ByStatus: _Any | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListReportJobsOutput: ...
@_operation
def list_report_plans(*, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListReportPlansOutput: ...
@_operation
def list_restore_access_backup_vaults(*, BackupVaultName: str, NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListRestoreAccessBackupVaultsOutput: ...
@_operation
def list_restore_job_summaries(*, AccountId: str | None = ..., State: str | None = ..., ResourceType: str | None = ..., AggregationPeriod: str | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListRestoreJobSummariesOutput: ...
@_operation
def list_restore_jobs(*, NextToken: _Any | None = ..., MaxResults: int | None = ..., ByAccountId: str | None = ..., ByResourceType: str | None = ..., ByCreatedBefore: str | _datetime | None = ..., ByCreatedAfter: str | _datetime | None = ..., ByStatus: str | None = ..., ByCompleteBefore: str | _datetime | None = ..., ByCompleteAfter: str | _datetime | None = ..., ByRestoreTestingPlanArn: _Any | None = ..., ByParentJobId: _Any | None = ...) -> ListRestoreJobsOutput: ...
@_operation
def list_restore_jobs_by_protected_resource(*, ResourceArn: _Any, ByStatus: str | None = ..., ByRecoveryPointCreationDateAfter: str | _datetime | None = ..., ByRecoveryPointCreationDateBefore: str | _datetime | None = ..., NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListRestoreJobsByProtectedResourceOutput: ...
@_operation
def list_restore_testing_plans(*, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListRestoreTestingPlansOutput: ...
@_operation
def list_restore_testing_selections(*, RestoreTestingPlanName: _Any, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListRestoreTestingSelectionsOutput: ...
@_operation
def list_scan_job_summaries(*, AccountId: str | None = ..., ResourceType: str | None = ..., MalwareScanner: str | None = ..., ScanResultStatus: str | None = ..., State: str | None = ..., AggregationPeriod: str | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListScanJobSummariesOutput: ...
@_operation
def list_scan_jobs(*, ByAccountId: _Any | None = ..., ByBackupVaultName: _Any | None = ..., ByCompleteAfter: str | _datetime | None = ..., ByCompleteBefore: str | _datetime | None = ..., ByMalwareScanner: str | None = ..., ByRecoveryPointArn: _Any | None = ..., ByResourceArn: _Any | None = ..., ByResourceType: str | None = ..., ByScanResultStatus: str | None = ..., ByState: str | None = ..., MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListScanJobsOutput: ...
@_operation
def list_tags(*, ResourceArn: _Any, NextToken: _Any | None = ..., MaxResults: int | None = ...) -> ListTagsOutput: ...
@_operation
def list_tiering_configurations(*, MaxResults: int | None = ..., NextToken: _Any | None = ...) -> ListTieringConfigurationsOutput: ...
@_operation
def put_backup_vault_access_policy(*, BackupVaultName: str, Policy: _Any | None = ...) -> None: ...
@_operation
def put_backup_vault_lock_configuration(*, BackupVaultName: str, MinRetentionDays: int | None = ..., MaxRetentionDays: int | None = ..., ChangeableForDays: int | None = ...) -> None: ...
@_operation
def put_backup_vault_notifications(*, BackupVaultName: str, SnsTopicArn: _Any, BackupVaultEvents: _Sequence[str]) -> None: ...
@_operation
def put_restore_validation_result(*, RestoreJobId: _Any, ValidationStatus: str, ValidationStatusMessage: _Any | None = ...) -> None: ...
@_operation
def revoke_restore_access_backup_vault(*, BackupVaultName: str, RestoreAccessBackupVaultArn: _Any, RequesterComment: _Any | None = ...) -> None: ...
@_operation
def start_backup_job(*, BackupVaultName: str, ResourceArn: _Any, IamRoleArn: _Any, LogicallyAirGappedBackupVaultArn: _Any | None = ..., IdempotencyToken: _Any | None = ..., StartWindowMinutes: int | None = ..., CompleteWindowMinutes: int | None = ..., Lifecycle: _Mapping[str, _Any] | None = ..., RecoveryPointTags: _Mapping[str, _Any] | None = ..., BackupOptions: _Mapping[str, str] | None = ..., Index: str | None = ...) -> StartBackupJobOutput: ...
@_operation
def start_copy_job(*, RecoveryPointArn: _Any, SourceBackupVaultName: str, DestinationBackupVaultArn: _Any, IamRoleArn: _Any, IdempotencyToken: _Any | None = ..., Lifecycle: _Mapping[str, _Any] | None = ...) -> StartCopyJobOutput: ...
@_operation
def start_report_job(*, ReportPlanName: str, IdempotencyToken: _Any | None = ...) -> StartReportJobOutput: ...
@_operation
def start_restore_job(*, RecoveryPointArn: _Any, Metadata: _Mapping[str, _Any], IamRoleArn: _Any | None = ..., IdempotencyToken: _Any | None = ..., ResourceType: str | None = ..., CopySourceTagsToRestoredResource: bool | None = ...) -> StartRestoreJobOutput: ...
@_operation
def start_scan_job(*, BackupVaultName: _Any, IamRoleArn: _Any, MalwareScanner: str, RecoveryPointArn: _Any, ScanMode: str, ScannerRoleArn: _Any, ContinuousScanEndTime: str | _datetime | None = ..., IdempotencyToken: _Any | None = ..., ScanBaseRecoveryPointArn: _Any | None = ...) -> StartScanJobOutput: ...
@_operation
def stop_backup_job(*, BackupJobId: _Any) -> None: ...
@_operation
def tag_resource(*, ResourceArn: _Any, Tags: _Mapping[str, _Any]) -> None: ...
@_operation
def untag_resource(*, ResourceArn: _Any, TagKeyList: _Sequence[_Any]) -> None: ...
@_operation
def update_backup_plan(*, BackupPlanId: _Any, BackupPlan: _Mapping[str, _Any]) -> UpdateBackupPlanOutput: ...
@_operation
def update_framework(*, FrameworkName: str, FrameworkDescription: str | None = ..., FrameworkControls: _Sequence[_Mapping[str, _Any]] | None = ..., IdempotencyToken: _Any | None = ...) -> UpdateFrameworkOutput: ...
@_operation
def update_global_settings(*, GlobalSettings: _Mapping[str, _Any] | None = ...) -> None: ...
@_operation
def update_recovery_point_index_settings(*, BackupVaultName: str, RecoveryPointArn: _Any, Index: str, IamRoleArn: _Any | None = ...) -> UpdateRecoveryPointIndexSettingsOutput: ...
@_operation
def update_recovery_point_lifecycle(*, BackupVaultName: str, RecoveryPointArn: _Any, Lifecycle: _Mapping[str, _Any] | None = ...) -> UpdateRecoveryPointLifecycleOutput: ...
@_operation
def update_region_settings(*, ResourceTypeOptInPreference: _Mapping[str, bool] | None = ..., ResourceTypeManagementPreference: _Mapping[str, bool] | None = ...) -> None: ...
@_operation
def update_report_plan(*, ReportPlanName: str, ReportPlanDescription: str | None = ..., ReportDeliveryChannel: _Mapping[str, _Any] | None = ..., ReportSetting: _Mapping[str, _Any] | None = ..., IdempotencyToken: _Any | None = ...) -> UpdateReportPlanOutput: ...
@_operation
def update_restore_testing_plan(*, RestoreTestingPlan: _Mapping[str, _Any], RestoreTestingPlanName: _Any) -> UpdateRestoreTestingPlanOutput: ...
@_operation
def update_restore_testing_selection(*, RestoreTestingPlanName: _Any, RestoreTestingSelection: _Mapping[str, _Any], RestoreTestingSelectionName: _Any) -> UpdateRestoreTestingSelectionOutput: ...
@_operation
def update_tiering_configuration(*, TieringConfigurationName: str, TieringConfiguration: _Mapping[str, _Any]) -> UpdateTieringConfigurationOutput: ...
