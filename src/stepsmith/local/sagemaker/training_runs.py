"""Training jobs on their way, each in a thread of its own."""

from __future__ import annotations

import logging
import shutil
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock, Thread
from typing import Any, Final

from stepsmith.errors import LocalCloudError
from stepsmith.local.jobs.job_process import JobProcess
from stepsmith.local.jobs.log_streams import Line, LogStreams, line
from stepsmith.local.sagemaker.hyperparameters import Hyperparameters
from stepsmith.local.sagemaker.metrics import Metrics
from stepsmith.local.sagemaker.opt_ml import HOST, OptMl
from stepsmith.local.sagemaker.process_environment import process_environment
from stepsmith.local.sagemaker.s3_files import S3Files, TransferFailed
from stepsmith.local.sagemaker.source_code import fetch_code
from stepsmith.local.sagemaker.training_environment import training_variables
from stepsmith.local.sagemaker.training_failure import failure_reason
from stepsmith.local.sagemaker.training_job import TrainingJob
from stepsmith.local.sagemaker.training_program import TrainingProgram

LOG_GROUP: Final = "/aws/sagemaker/TrainingJobs"
_DEFAULT_MOST_SECONDS: Final = 86_400
_PAUSE_SECONDS: Final = 0.05
_log: Final = logging.getLogger("stepsmith.sagemaker")


class TrainingRuns:
    """The jobs that run.

    Args:
        endpoint: where S3 and everything else is.
        logs: keep what jobs print.
    """

    def __init__(self, endpoint: Callable[[], str], logs: LogStreams) -> None:
        self._endpoint = endpoint
        self._logs = logs
        self._running: dict[str, JobProcess] = {}
        self._lock = Lock()
        self._closed = False

    def start(self, job: TrainingJob) -> None:
        """Begin with a job."""
        Thread(target=self._go, args=(job,), name=f"training {job.name}", daemon=True).start()

    def close(self) -> None:
        """End all processes at once, and start no more."""
        with self._lock:
            self._closed = True
            for process in self._running.values():
                process.kill()

    def _go(self, job: TrainingJob) -> None:
        root = Path(tempfile.mkdtemp(prefix="stepsmith-training-"))
        try:
            _Run(job, OptMl(root), S3Files(self._endpoint(), job.region), self._process).go()
        except TransferFailed as error:
            job.end("Failed", f"ClientError: {error}")
        except LocalCloudError as error:
            job.end("Failed", f"ClientError: {error}")
        except Exception as error:
            _log.exception("training job %s failed", job.name)
            job.end("Failed", f"InternalServerError: {error!r}")
        finally:
            shutil.rmtree(root, ignore_errors=True)

    def _process(
        self, job: TrainingJob, command: list[str], folder: Path, variables: Mapping[str, str]
    ) -> tuple[int, bool, list[Line]]:
        """Run a job's program; its exit code, whether it took too long, and what it printed."""
        lines: list[Line] = []
        metrics = Metrics.of(job.asked["AlgorithmSpecification"].get("MetricDefinitions", ()))

        def on_line(text: str) -> None:
            lines.append(line(text))
            for name, value in metrics.found(text).items():
                job.metrics[name] = value, time.time()

        environment = process_environment(job.region, self._endpoint(), folder)
        with self._lock:
            if self._closed:
                raise LocalCloudError("the local cloud has ended")
            process = JobProcess(command, folder, {**environment, **variables}, on_line)
            self._running[job.name] = process
        try:
            code, late = _end_of(job, process)
        finally:
            with self._lock:
                self._running.pop(job.name, None)
        stream = f"{job.name}/{HOST}-{int(job.created_at)}"
        self._logs.put(job.region, LOG_GROUP, stream, lines)
        return code, late, lines


class _Run:
    """One job from its first byte to its last."""

    def __init__(
        self,
        job: TrainingJob,
        here: OptMl,
        files: S3Files,
        process: Callable[
            [TrainingJob, list[str], Path, Mapping[str, str]], tuple[int, bool, list[Line]]
        ],
    ) -> None:
        self._job = job
        self._here = here
        self._files = files
        self._process = process

    def go(self) -> None:
        job, here, asked = self._job, self._here, self._job.asked
        here.make(asked)
        if not job.stopping.is_set():
            job.move("Downloading")
        self._fetch_channels()
        hyperparameters = Hyperparameters.of(asked.get("HyperParameters") or {})
        program = TrainingProgram.of(asked, hyperparameters)
        folder = fetch_code(program.directory, program.image, here.code, self._files)
        command = program.command(folder, hyperparameters.arguments())
        if job.stopping.is_set():
            job.end("Stopped")
            return
        job.move("Training")
        script = program.script or command[-1]
        variables = training_variables(asked, job.arn, hyperparameters, here, script)
        try:
            code, late, lines = self._process(job, command, folder, variables)
        except OSError as error:
            raise LocalCloudError(f"{command[0]} cannot be started: {error}") from error
        job.move("Uploading")
        self._upload()
        if late:
            job.end("MaxRuntimeExceeded")
        elif job.stopping.is_set():
            job.end("Stopped")
        elif code:
            job.end("Failed", failure_reason(code, command, here.failure, lines))
        else:
            job.end("Completed")

    def _fetch_channels(self) -> None:
        for channel in self._job.asked.get("InputDataConfig") or ():
            folder = self._here.channel(channel["ChannelName"])
            source = channel["DataSource"]["S3DataSource"]
            if source["S3DataType"] == "ManifestFile":
                self._files.fetch_manifest(source["S3Uri"], folder)
            else:
                self._files.fetch_prefix(source["S3Uri"], folder)

    def _upload(self) -> None:
        asked: Mapping[str, Any] = self._job.asked["OutputDataConfig"]
        start = f"{asked['S3OutputPath'].rstrip('/')}/{self._job.name}/output"
        for folder, name in ((self._here.model, "model"), (self._here.output_data, "output")):
            if not any(folder.iterdir()):
                continue
            if asked.get("CompressionType") == "NONE":
                self._files.put_files(folder, f"{start}/{name}/")
            else:
                self._files.put_archive(folder, f"{start}/{name}.tar.gz")
        compressed = asked.get("CompressionType") != "NONE"
        self._job.artifacts = f"{start}/model{'.tar.gz' if compressed else '/'}"


def _end_of(job: TrainingJob, process: JobProcess) -> tuple[int, bool]:
    """Wait until a process is over, or until it has to be; whether it took too long."""
    condition = job.asked.get("StoppingCondition") or {}
    most = condition.get("MaxRuntimeInSeconds", _DEFAULT_MOST_SECONDS)
    began = time.monotonic()
    while True:
        code = process.wait(_PAUSE_SECONDS)
        if code is not None:
            return code, False
        if job.stopping.is_set():
            return process.stop(), False
        if time.monotonic() - began > most:
            job.move("Stopping")
            return process.stop(), True
