"""The process of one model: loads it with a script's functions, then answers for it.

It is started as a script, `python -P serving_program.py FD`, and imports nothing but the standard
library, so that the script finds its own dependencies. FD is one end of a socket pair. First it
says `{}`, or `{"error"}` if the model could not be loaded; then it takes a question with the
headers of a request and the body, and gives a status, a content type and a body.

What a script may define, and what stands in for it, is that of SageMaker's inference toolkit:
https://github.com/aws/sagemaker-inference-toolkit
"""

import csv
import importlib
import inspect
import io
import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from types import ModuleType, SimpleNamespace
from typing import Any

JSON, CSV, NPY = "application/json", "text/csv", "application/x-npy"
Function = Callable[..., Any]


class UnsupportedFormat(Exception):
    """A content type that nothing here reads or writes."""

    def __init__(self, content_type: str) -> None:
        super().__init__(
            f"Content type {content_type} is not supported by this framework.\n\nPlease implement "
            "input_fn to to deserialize the request data or an output_fn to serialize the "
            "response. For more information, see the SageMaker Python SDK README."
        )


class Model:
    """A model with the functions that serve it.

    Raises:
        Exception: of the script, of any class.
    """

    def __init__(self, module: ModuleType, folder: str) -> None:
        self._headers: Mapping[str, str] = {}
        self._context = SimpleNamespace(
            system_properties={"model_dir": folder, "gpu_id": None},
            get_request_header=lambda index, name: self._headers.get(str(name).lower()),
        )
        own: dict[str, Function] = {
            name: found
            for name in ("model_fn", "transform_fn", "input_fn", "predict_fn", "output_fn")
            if callable(found := getattr(module, name, None))
        }
        if "transform_fn" in own and own.keys() & {"input_fn", "predict_fn", "output_fn"}:
            raise ValueError(
                "Cannot use transform_fn implementation in conjunction with input_fn, predict_fn, "
                "and/or output_fn implementation"
            )
        if "model_fn" not in own:
            raise NotImplementedError("Please provide a model_fn implementation.")
        self._transform = own.get("transform_fn", self._in_three_steps)
        self._input = own.get("input_fn", decoded)
        self._predict = own.get("predict_fn", predicted)
        self._output = own.get("output_fn", encoded)
        self._model = self._call(own["model_fn"], folder)

    def answer(self, headers: Mapping[str, str], body: bytes) -> tuple[str, bytes]:
        """The content type and body of the answer to a request."""
        self._headers = headers
        content_type = headers.get("content-type") or JSON
        accept = headers.get("accept") or "*/*"
        if accept == "*/*":
            accept = os.environ.get("SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT", JSON)
        data = body.decode() if content_type in (JSON, CSV) else body
        result = self._call(self._transform, self._model, data, content_type, accept)
        told_type = accept
        if isinstance(result, tuple) and len(result) == 2:
            result, told_type = result
        return str(told_type), _bytes(result)

    def _in_three_steps(self, model: Any, data: Any, content_type: str, accept: str) -> Any:
        read = self._call(self._input, data, content_type)
        prediction = self._call(self._predict, read, model)
        return self._call(self._output, prediction, accept)

    def _call(self, function: Function, *arguments: Any) -> Any:
        """Call a function, which may take the context besides."""
        if len(inspect.signature(function).parameters) == len(arguments) + 1:
            return function(*arguments, self._context)
        return function(*arguments)


def decoded(data: Any, content_type: str) -> Any:
    """What stands in for input_fn: an array of numpy, or lists where that is not installed."""
    numpy = _numpy()
    if content_type == JSON:
        value = json.loads(data)
        return value if numpy is None else numpy.array(value)
    if content_type == CSV:
        if numpy is not None:
            return numpy.genfromtxt(io.StringIO(data), dtype=None, delimiter=",")
        rows = [[_number(cell) for cell in row] for row in csv.reader(io.StringIO(data)) if row]
        return rows[0] if len(rows) == 1 else rows
    if content_type == NPY and numpy is not None:
        return numpy.load(io.BytesIO(data), allow_pickle=True)
    raise UnsupportedFormat(content_type)


def predicted(data: Any, model: Any) -> Any:
    """What stands in for predict_fn: the model's `predict`, or the model itself."""
    if hasattr(model, "predict"):
        return model.predict(data)
    if callable(model):
        return model(data)
    raise NotImplementedError("Please provide a predict_fn implementation.")


def encoded(prediction: Any, accept: str) -> tuple[Any, str]:
    """What stands in for output_fn."""
    value = prediction.tolist() if hasattr(prediction, "tolist") else prediction
    if accept == JSON:
        return json.dumps(value, default=lambda each: each.tolist()), accept
    if accept == CSV:
        rows = [row if isinstance(row, (list, tuple)) else [row] for row in value]
        return "".join(",".join(str(cell) for cell in row) + "\n" for row in rows), accept
    numpy = _numpy()
    if accept == NPY and numpy is not None:
        buffer = io.BytesIO()
        numpy.save(buffer, prediction)
        return buffer.getvalue(), accept
    raise UnsupportedFormat(accept)


def _numpy() -> Any:
    try:
        return importlib.import_module("numpy")
    except ImportError:
        return None


def _number(cell: str) -> Any:
    for kind in (int, float):
        try:
            return kind(cell)
        except ValueError:
            pass
    return cell


def _bytes(result: Any) -> bytes:
    if isinstance(result, (bytes, bytearray)):
        return bytes(result)
    return str(result).encode()


def _failure(error: BaseException) -> tuple[int, str]:
    """The status and text of an error, which may say both itself."""
    status = getattr(error, "status_code", 500)
    told = getattr(error, "message", None) or str(error)
    return status if isinstance(status, int) else 500, str(told)


def main() -> None:
    """Load the model, and answer until nobody asks any more."""
    connection = Connection(int(sys.argv[1]))
    try:
        module = importlib.import_module(os.environ["SAGEMAKER_PROGRAM"].removesuffix(".py"))
        model = Model(module, os.environ["SM_MODEL_DIR"])
    except (Exception, SystemExit) as error:
        traceback.print_exc()
        _send(connection, {"error": f"{type(error).__name__}: {error}"}, b"")
        return
    _send(connection, {}, b"")
    while True:
        try:
            headers = json.loads(connection.recv_bytes())
            body = connection.recv_bytes()
        except EOFError:
            return
        try:
            content_type, answer = model.answer(headers, body)
            told: dict[str, Any] = {"status": 200, "content_type": content_type}
        except Exception as error:
            traceback.print_exc()
            status, text = _failure(error)
            told = {"status": status, "content_type": "text/plain"}
            answer = f"{text}\n{traceback.format_exc()}".encode()
        _send(connection, told, answer)


def _send(connection: Connection, told: Mapping[str, Any], body: bytes) -> None:
    sys.stdout.flush()
    connection.send_bytes(json.dumps(told).encode())
    connection.send_bytes(body)


if __name__ == "__main__":
    main()
