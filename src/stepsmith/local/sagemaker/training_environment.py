"""The variables of a training script.

https://github.com/aws/sagemaker-training-toolkit/blob/master/ENVIRONMENT_VARIABLES.md
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final

from stepsmith.local.sagemaker.hyperparameters import Hyperparameters, variables
from stepsmith.local.sagemaker.opt_ml import HOST, OptMl, input_data_config, resource_config

_LOG_LEVEL: Final = 20
"""INFO, unless the hyperparameter `sagemaker_container_log_level` says otherwise."""


def training_variables(
    asked: Mapping[str, Any], arn: str, hyperparameters: Hyperparameters, here: OptMl, program: str
) -> dict[str, str]:
    """All `SM_` variables of a job, its own environment, and its name.

    Args:
        asked: the members of CreateTrainingJob.
        arn: of the job.
        hyperparameters: of the job.
        here: its directories.
        program: the script.
    """
    name = asked["TrainingJobName"]
    toolkit = hyperparameters.toolkit
    resources = resource_config(asked)
    group = resources["instance_groups"][0]
    channels = {each: str(here.channel(each)) for each in sorted(input_data_config(asked))}
    both = {
        "hosts": [HOST],
        "network_interface_name": resources["network_interface_name"],
        "user_entry_point": program,
        "resource_config": resources,
        "input_data_config": input_data_config(asked),
        "output_data_dir": str(here.output_data),
        "current_host": HOST,
        "current_instance_type": resources["current_instance_type"],
        "current_instance_group": group["instance_group_name"],
        "current_instance_group_hosts": [HOST],
        "instance_groups": [group["instance_group_name"]],
        "instance_groups_dict": {group["instance_group_name"]: group},
        "distribution_instance_groups": [],
        "is_hetero": False,
        "module_name": program.removesuffix(".py"),
        "log_level": toolkit.get("sagemaker_container_log_level", _LOG_LEVEL),
        "framework_module": None,
        "input_dir": str(here.input),
        "input_config_dir": str(here.config),
        "output_dir": str(here.output),
        "num_cpus": os.cpu_count() or 1,
        "num_gpus": 0,
        "model_dir": str(here.model),
        "module_dir": str(toolkit.get("sagemaker_submit_directory", here.code)),
        "output_intermediate_dir": str(here.intermediate),
    }
    training = {
        **both,
        "additional_framework_parameters": {},
        "channel_input_dirs": channels,
        "hyperparameters": hyperparameters.own,
        "is_master": True,
        "job_name": name,
        "master_hostname": HOST,
    }
    alone = {
        "hps": hyperparameters.own,
        "framework_params": {},
        "channels": list(channels),
        "training_env": training,
        "user_args": hyperparameters.arguments(),
        **{f"channel_{each}": path for each, path in channels.items()},
        **{f"hp_{each}": value for each, value in hyperparameters.own.items()},
    }
    return {
        **asked.get("Environment", {}),
        **variables(both),
        **variables(alone),
        "TRAINING_JOB_NAME": name,
        "TRAINING_JOB_ARN": arn,
    }
