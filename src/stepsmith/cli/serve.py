"""`stepsmith serve`: Step Functions and all services around it, at one endpoint on this machine."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stepsmith.cli import step_functions_local as sfn_local

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable

    from stepsmith.local.functions.project_functions import ProjectFunctions
    from stepsmith.project import Project
    from stepsmith.server.serving import Settings, Started


class Time(StrEnum):
    """How time passes."""

    REAL = "real"
    VIRTUAL = "virtual"


def serve(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Where to listen; 0 for any free port.")
    ] = 8083,
    db: Annotated[
        Path | None,
        typer.Option(
            metavar="PATH", help="Keep state machines and executions here; default: in memory."
        ),
    ] = None,
    reset: Annotated[
        bool, typer.Option("--reset", help="Forget first what is in --db, and all tables.")
    ] = False,
    time: Annotated[
        Time, typer.Option(help="virtual: waits and timeouts take no time.")
    ] = Time.REAL,
    patience: Annotated[
        float,
        typer.Option(
            metavar="SECONDS",
            min=0,
            help="With --time virtual: how long workers and callbacks may be silent.",
        ),
    ] = 5.0,
    seed: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Makes and fills the tables; default: the project's seed, if any."
        ),
    ] = None,
    mock_config: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            envvar="SFN_MOCK_CONFIG",
            show_envvar=True,
            help="Test cases that answer for services, as Step Functions Local takes them, or in "
            "Python; default: MockConfigFile.json if there is one.",
        ),
    ] = None,
    in_process: Annotated[
        bool,
        typer.Option(
            "--in-process",
            help="Run the project's functions in the server's own process, for breakpoints.",
        ),
    ] = False,
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", help="Where to listen, with --open-to-network.")
    ] = "127.0.0.1",
    open_to_network: Annotated[
        bool,
        typer.Option(
            "--open-to-network",
            help="Let other machines in: whoever reaches the port may do everything.",
        ),
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Log one JSON object a line, without a banner.")
    ] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log every request.")] = False,
    env_file: sfn_local.EnvFile = None,
    account: sfn_local.Account = "123456789012",
    region: sfn_local.Region = "us-east-1",
    wait_time_scale: sfn_local.WaitTimeScale = 1.0,
    lambda_endpoint: sfn_local.LambdaEndpoint = None,
    batch_endpoint: sfn_local.BatchEndpoint = None,
    dynamodb_endpoint: sfn_local.DynamoDbEndpoint = None,
    ecs_endpoint: sfn_local.EcsEndpoint = None,
    glue_endpoint: sfn_local.GlueEndpoint = None,
    sagemaker_endpoint: sfn_local.SageMakerEndpoint = None,
    sqs_endpoint: sfn_local.SqsEndpoint = None,
    sns_endpoint: sfn_local.SnsEndpoint = None,
    step_functions_endpoint: sfn_local.StepFunctionsEndpoint = None,
) -> None:
    """Serve Step Functions and the services around it on this machine, without an account.

    What is signed for Step Functions is answered here, everything else by moto.
    """
    if reset and db is None:
        raise typer.BadParameter("--reset is for a database: give --db PATH")
    _check_host(host, open_to_network=open_to_network)
    endpoints = sfn_local.checked_endpoints(
        {
            "lambda": lambda_endpoint,
            "batch": batch_endpoint,
            "dynamodb": dynamodb_endpoint,
            "ecs": ecs_endpoint,
            "glue": glue_endpoint,
            "sagemaker": sagemaker_endpoint,
            "sqs": sqs_endpoint,
            "sns": sns_endpoint,
        }
    )
    account = sfn_local.checked_account(account)
    _check_local_extra()
    import asyncio

    from stepsmith.cli.server_log import log_to_stderr
    from stepsmith.server import serving

    log_to_stderr(as_json=as_json, verbose=verbose)
    if reset and db is not None:
        serving.reset(db)
    project = _project_here()
    settings = serving.Settings(
        mock_config=mock_config or _mock_config_here(),
        port=port,
        host=host,
        db=db,
        virtual_time=time is Time.VIRTUAL,
        patience_seconds=patience,
        wait_time_scale=wait_time_scale,
        account=account,
        region=region,
        endpoints=endpoints,
        seed=_seed(seed, project),
        functions=partial(_functions, project, in_process=in_process),
    )
    _allow_many_connections()

    def started(what: Started) -> None:
        if not as_json:
            print(_banner(settings, what), flush=True)

    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(serving.serve(settings, started))


def _check_host(host: str, *, open_to_network: bool) -> None:
    from ipaddress import ip_address

    try:
        is_loopback = ip_address(host).is_loopback
    except ValueError:
        raise typer.BadParameter(f"--host {host}: give an address, such as 127.0.0.1") from None
    if not is_loopback and not open_to_network:
        raise typer.BadParameter(
            f"--host {host} lets other machines in, and signatures are not checked: whoever "
            "reaches the port may do everything. If that is meant, add --open-to-network"
        )


def _check_local_extra() -> None:
    from importlib.util import find_spec

    from stepsmith.errors import LocalCloudError

    wanted = ("moto", "boto3", "flask", "uvicorn", "httptools")
    missing = [name for name in wanted if find_spec(name) is None]
    if missing:
        raise LocalCloudError(
            f"serving needs {', '.join(missing)}; install them with: pip install 'stepsmith[local]'"
        )


def _mock_config_here() -> Path | None:
    """The file that Step Functions Local reads where it is started, if it is there."""
    from stepsmith.server.mocks.mocks import DEFAULT_FILE

    path = Path(DEFAULT_FILE)
    return path if path.exists() else None


def _project_here() -> Project | None:
    """The project that this is called in, if it is one."""
    from stepsmith.errors import ProjectError
    from stepsmith.project import find_project

    try:
        return find_project(Path.cwd())
    except ProjectError:
        return None


def _seed(given: Path | None, project: Project | None) -> Path | None:
    if given is not None:
        return given.absolute()
    return None if project is None else project.seed


def _functions(project: Project | None, *, in_process: bool) -> ProjectFunctions:
    """The functions of a project; none where there is no project."""
    from stepsmith.local.functions.project_functions import ProjectFunctions
    from stepsmith.local.in_process import InProcess
    from stepsmith.local.worker_processes import WorkerProcesses

    tasks = {} if project is None else project.tasks()
    if project is None or in_process:
        return ProjectFunctions(tasks, InProcess())
    workers = WorkerProcesses(project.root)
    return ProjectFunctions(tasks, workers, workers.close)


def _allow_many_connections() -> None:
    """A thousand workers may wait for tasks, where the usual limit is 1,024 files."""
    import contextlib
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def _loop_factory() -> Callable[[], AbstractEventLoop] | None:
    """uvloop's event loop where there is one."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


def _banner(settings: Settings, started: Started) -> str:
    kept = "in memory" if settings.db is None else f"in {settings.db}"
    waits = ", waits are skipped" if settings.virtual_time else ""
    lines = [f"Step Functions and the services around it at {started.url}, kept {kept}{waits}."]
    if started.resumed:
        lines.append(f"{started.resumed} executions go on.")
    if started.adopted:
        lines.append("Tables, queues and buckets are those of the server before.")
    if settings.mock_config is not None:
        lines.append(f"Test cases are those of {settings.mock_config}.")
    lines += [
        "",
        "To send SDKs, the AWS CLI and deployment tools here, paste:",
        "",
        f"export AWS_ENDPOINT_URL={started.url}",
        "export AWS_DISABLE_HOST_PREFIX_INJECTION=true",
        "export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local",
        f"export AWS_REGION={settings.region} AWS_DEFAULT_REGION={settings.region}",
        "",
        "Ctrl-C stops it.",
    ]
    return "\n".join(lines)
