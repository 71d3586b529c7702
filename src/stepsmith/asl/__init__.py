"""The Amazon States Language: definitions as typed values, read, written and checked.

    parse(source)         a definition (JSON text or value) → StateMachine
    parse_state(source)   a single state's definition → State
    write(element)        back to the JSON value it was read from; to_json for text
    check(source)         everything that is wrong with a definition, all at once
    check_express(machine) what a machine of type EXPRESS cannot have besides

See https://states-language.net and
https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html
"""

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.branch import Branch
from stepsmith.asl.catcher import Catcher
from stepsmith.asl.check import check, check_express, check_state
from stepsmith.asl.choice_rule import COMPARISON_OPERANDS, ChoiceRule
from stepsmith.asl.choice_state import ChoiceState
from stepsmith.asl.element import Element
from stepsmith.asl.fail_state import FailState
from stepsmith.asl.finding import Finding, Level
from stepsmith.asl.item_batcher import ItemBatcher
from stepsmith.asl.item_processor import ItemProcessor, ProcessorConfig
from stepsmith.asl.item_reader import ItemReader, ReaderConfig
from stepsmith.asl.map_state import MapState
from stepsmith.asl.parallel_state import ParallelState
from stepsmith.asl.parse import parse, parse_state
from stepsmith.asl.pass_state import PassState
from stepsmith.asl.query_language import QueryLanguage
from stepsmith.asl.result_writer import ResultWriter, WriterConfig
from stepsmith.asl.retrier import Retrier
from stepsmith.asl.scope import Scope
from stepsmith.asl.state import State
from stepsmith.asl.state_machine import StateMachine
from stepsmith.asl.succeed_state import SucceedState
from stepsmith.asl.task_state import TaskState
from stepsmith.asl.unknown_state import UnknownState
from stepsmith.asl.wait_state import WaitState
from stepsmith.asl.write import to_json, write

__all__ = [
    "ABSENT",
    "COMPARISON_OPERANDS",
    "Absent",
    "Branch",
    "Catcher",
    "ChoiceRule",
    "ChoiceState",
    "Element",
    "FailState",
    "Finding",
    "ItemBatcher",
    "ItemProcessor",
    "ItemReader",
    "Level",
    "MapState",
    "ParallelState",
    "PassState",
    "ProcessorConfig",
    "QueryLanguage",
    "ReaderConfig",
    "ResultWriter",
    "Retrier",
    "Scope",
    "State",
    "StateMachine",
    "SucceedState",
    "TaskState",
    "UnknownState",
    "WaitState",
    "WriterConfig",
    "check",
    "check_express",
    "check_state",
    "parse",
    "parse_state",
    "to_json",
    "write",
]
