# SPDX-License-Identifier: MIT
"""Messages: corrections that the library makes itself."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "findings.fixable": Entry("исправит --fix", "--fix corrects this"),
    "not-corrected.encoding": Entry(
        "файл {path} оставлен как есть: он не в кодировке UTF-8",
        "the file {path} is left as it is: it is not in UTF-8",
        "сохраните файл в UTF-8 и запустите команду ещё раз",
        "save the file in UTF-8 and run the command again",
    ),
    "not-corrected.again": Entry(
        "файл {path} оставлен как есть: исправление не убрало бы находку [{name}]",
        "the file {path} is left as it is: the correction would not remove the finding [{name}]",
        "исправьте это место вручную: shnor-rules check {path} покажет строку",
        "correct the place by hand: shnor-rules check {path} shows the line",
    ),
    "not-corrected.values": Entry(
        "файл {path} оставлен как есть: исправление изменило бы и другие значения",
        "the file {path} is left as it is: the correction would change other values too",
        "исправьте отмеченные места вручную: shnor-rules check {path} покажет строки",
        "correct the marked places by hand: shnor-rules check {path} shows the lines",
    ),
    "not-corrected.write": Entry(
        "файл {path} не исправлен: записать его нельзя, {reason}",
        "the file {path} is not corrected: it cannot be written, {reason}",
        "снимите с файла и его папки запрет на запись и закройте файл в других программах",
        "allow writing to the file and its folder, and close the file in other programs",
    ),
    "help.check.fix": Entry(
        "исправить в файлах то, что исправляется однозначно; остальное показать",
        "correct in the files what has one certain correction; show the rest",
    ),
    "help.check.diff": Entry(
        "показать, что исправит --fix, и ничего не менять",
        "show what --fix would correct, and change nothing",
    ),
    "usage.fix-and-diff": Entry(
        "--fix и --diff вместе не действуют",
        "--fix and --diff do not go together",
        "оставьте --diff, чтобы посмотреть исправления, или --fix, чтобы их внести",
        "keep --diff to look at the corrections, or --fix to make them",
    ),
    "usage.diff-format": Entry(
        "--diff печатает исправления сам, формат {format} для этого не годится",
        "--diff prints the corrections itself, and has no use for the format {format}",
        "уберите --format или --diff; исправления есть и в --format json, в поле fix",
        "leave out --format or --diff; --format json has the corrections too, in the field fix",
    ),
    "corrected": Entry(
        "исправлено: {count:ошибка|ошибки|ошибок} в {files:файле|файлах|файлах}",
        "corrected: {count:fault|faults} in {files:file|files}",
    ),
    "corrected.none": Entry("исправлять нечего", "there is nothing to correct"),
    "corrected.waits": Entry(
        "остальное --fix исправит, когда в файле не будет других ошибок",
        "--fix corrects the rest once the file has no other errors",
    ),
    "corrected.would": Entry(
        "исправит --fix: {count:ошибка|ошибки|ошибок} в {files:файле|файлах|файлах}",
        "--fix would correct {count:fault|faults} in {files:file|files}",
    ),
    "help.check.stdin-filename": Entry(
        "имя файла, который подан на стандартный ввод (ПУТЬ -): он проверяется среди соседей",
        "the name of the file on the standard input (PATH -): it is checked among its neighbours",
    ),
    "usage.stdin-filename": Entry(
        "--stdin-filename называет файл стандартного ввода, а ПУТЬ - не указан",
        "--stdin-filename names the file on the standard input, but PATH is not -",
        "напишите: shnor-rules check - --stdin-filename ФАЙЛ",
        "write: shnor-rules check - --stdin-filename FILE",
    ),
    "usage.stdin-alone": Entry(
        "стандартный ввод (-) проверяется отдельно от других путей",
        "the standard input (-) is checked apart from other paths",
        "оставьте один ПУТЬ -, остальные проверьте второй командой",
        "leave the one PATH -, and check the others by a second command",
    ),
}
