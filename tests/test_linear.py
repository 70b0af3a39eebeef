"""Hostile texts come to an end: the parser's work grows with the text and not faster.

Nothing is timed. Each kind of text is read by a process that is given ``commands.LIMIT`` seconds, many times what
it needs; a rule whose work grows with the square of such a text does not come to an end in them.
"""

import json
from pathlib import Path

import pytest
from commands import run

HEAD = "关于2022年1-5月全州省定民生实事项目推进情况的通报\n各县市：\n一、州直落实情况\n"
INTRO = "1、由州教体局牵头组织实施的“增加公办幼儿园学位5200个”项目："
ACCOUNT = "已完成1180个，完成年任务22.69%，工作有序推进。\n"
COUNTY = "二、县市落实情况\n（一）吉首市省定任务共18件，达到省定要求的有8个，进度滞后的是："
KINDS = {
    "opening quotes": "“" * 50_000,
    "nested quotes": "“甲“乙”" * 10_000,
    "quoted": "“甲”" * 15_000,
    "enumeration marks": "、" * 100_000,
    "opening brackets": "（" * 20_000,
    "pairs of brackets": "（）" * 20_000,
    "closing brackets": "）" * 50_000,
    "open titles": "《" * 50_000,
    "digits": "7" * 20_000,
    "thousands": "1,234," * 5_000,
    "points": "1." * 25_000,
    "years": "2021年" * 10_000,
    "months": "1-5月" * 3_000,
    "document numbers": "〔2021〕32号" * 5_000,
    "Chinese digits": "一" * 50_000,
    "spaces": " " * 50_000,
    "empty lines": "\n" * 100_000,
    "stops": "。" * 50_000,
    "parts": "\n一、" * 3_000,
    "heads of tables": "\n序号" * 1_500,
    "tables of cells": "\n序号\n项目\n任务\n进展\n1\n甲\n乙\n丙" * 250,
    "chains": "\n一是" * 4_000,
    "counties": "吉首市、" * 10_000,
    "verbs": "完成" * 15_000,
    "figures": "完成3个，" * 2_000,
    "reasons": "因某" * 25_000,
    "units": "元/" * 25_000,
    "agencies": "由某局牵头" * 10_000,
    "members": "建设农村公路安防设施60公里、" * 1_000,
    "cells": "项目\t1\t2\n" * 1_000,
    "numbered rows": "\n序号 项目 单位 目标 完成" + "".join(f"\n{i} 甲 某局 3人 2" for i in range(1, 800)),
    "lists of names": "已完成2项，主要是甲治理、乙改造等，占任务的15.2%。" * 400,
    "names in lines": "滞后项目有2个：甲公路（责任单位：某局）、乙水厂（某局）。\n" * 600,
    "open lists": "".join(f"（{i}）滞后项目2个：\n1、甲公路。\n2、乙公路。\n" for i in range(1, 300)),
    "parts that only order": "\n（一）某改造。" + "".join(f"\n{i}.投资情况：计划投资3亿元。" for i in range(1, 350)),
    "rankings": "\n第一名夏县（98%）；第二名绛县（97%）；第三名稷山县（96%）。" * 100,
    "fields": "\n内容概述：全县62个。" * 2_500,
    "rates in a list": "甲水厂计划投资300万元，完成投资111万元，完成率77.7%；" * 300,
    "places alone": "吉首市，新建公厕12座，已完成9座；" * 300,
    "shares in turn": "已完成10件，" * 600 + "分别占" + "33.3%、" * 600,
    "programmes in turn": "省级8项、" * 700 + "分别完成" + "6项、" * 700,
    "short names": "石壁、曹坊和治平三县区进度滞后。" * 600,
    "leads": "甲公路完成12公里（某局负责）；" * 500,
    "points apart": "高于全省平均水平1.2个百分点、低于全市平均水平0.3个百分点，" * 500,
    "zeros": "其中，石岩镇开工数为0、" * 1_000,
    "long short names": "呼和浩特15件，鄂尔多斯12件，" * 500,
    "places in order": "各县完成率依次为：" + "石湾区88%、东山县86%、" * 1_000,
    "long names alone": "、呼和浩特" * 15_000,
    "pinyin": "重點(diǎn)建設(shè)項(xiàng)目" * 3_000,
    "open pinyin": "點(diǎn" * 10_000,
    "bars in paragraphs": "财政收入3亿元。具体如下： | 科目 | 计划 | 完成 |\n| 增值税 | 958 | 241 |\n" * 400,
    "rates alike": "甲供水率、" * 6_000 + "均达到98%。",
    "rates in turn": "甲供水率和" * 1_500 + "分别达到" + "98%、" * 1_500,
    "works side by side": "8个省级重点项目、" * 400 + "推进顺利。",
    "stages beside the year": "完成1-5月投资计划的118.3%，完成年度投资计划的30.8%，" * 400,
    "shares then others": "甲工程、乙工程分别完成投资2亿元、3亿元，丙工程完成投资1亿元，" * 150,
    "steps planned": "计划竣工项目10个，已竣工3个，" * 200,
    "lines of units": "（个） | （%） |\n" * 1_200,
    "heads in two lines": "\n".join(
        [
            "",
            "地区 | " + "甲 | " * 150,
            "数量 | 同比 | " * 150,
            *(f"{place} | " + "3 | " * 300 for place in ("石湾区", "东山县")),
        ]
    ),
    "wholes by place": "全市30个项目中，" + "石湾区5个已完工，" * 800,
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_text_comes_to_an_end(tmp_path: Path, kind: str) -> None:
    flood = KINDS[kind]
    texts = {
        "alone.txt": flood,
        "list.txt": f"{HEAD}{INTRO}{ACCOUNT}{COUNTY}{flood}共7个指标。\n",
        "title.txt": f"{flood}{HEAD}{INTRO}{ACCOUNT}",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    ran = run("parse", "--nl", *(tmp_path / name for name in texts))
    # a numeral may have more digits than json makes an int of
    records = [json.loads(line, parse_int=str) for line in ran.out.splitlines()]
    parsed = {record["source"]["name"]: record for record in records}
    refused = ran.err.splitlines()
    assert len(parsed) + len(refused) == len(texts), ran.err
    assert all(line.startswith("bulletin-parser: ") for line in refused), ran.err
    assert "on_track" in [project["status"] for project in parsed["list.txt"]["projects"]]
