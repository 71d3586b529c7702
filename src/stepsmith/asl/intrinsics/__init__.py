"""The intrinsic functions of JSONPath mode: `States.Format('Hello {}', $.name)`.

    compile_intrinsic(text)   → Intrinsic

See https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
"""

from stepsmith.asl.intrinsics.failure import IntrinsicFailure
from stepsmith.asl.intrinsics.intrinsic import Intrinsic, compile_intrinsic

__all__ = ["Intrinsic", "IntrinsicFailure", "compile_intrinsic"]
