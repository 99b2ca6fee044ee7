"""The zones of the body, front and back: nodes, shared edges, outlines, landmarks; (from the middle, y)."""

from script.maps.half import Point

Edges = dict[str, tuple[str, str, Point, Point]]

FRONT_NODES: dict[str, Point] = {
    "rib0": (0, 498), "rib1": (98, 520), "waist": (98, 560), "crest": (120, 664), "groin": (120, 706),
    "lap": (72, 748), "low0": (0, 745), "hip": (146, 730), "fold": (18, 806), "knee_in": (34, 1030),
    "knee_mid": (76, 1036), "knee_out": (104, 1030),
}  # fmt: skip
FRONT_EDGES: Edges = {
    "rib": ("rib0", "rib1", (32, 476), (72, 490)),
    "side_a": ("rib1", "waist", (96, 534), (96, 546)),
    "side_b": ("waist", "crest", (99, 596), (108, 634)),
    "side_c": ("crest", "groin", (122, 678), (123, 694)),
    "lap": ("groin", "lap", (104, 726), (88, 738)),
    "low": ("lap", "low0", (48, 746), (24, 745)),
    "groin_out": ("groin", "hip", (130, 712), (140, 720)),
    "groin_in": ("lap", "fold", (54, 762), (34, 784)),
    "inner": ("fold", "knee_in", (24, 876), (36, 956)),
    "knee_a": ("knee_in", "knee_mid", (46, 1042), (62, 1042)),
    "knee_b": ("knee_mid", "knee_out", (86, 1036), (96, 1034)),
    "outer": ("hip", "knee_out", (160, 822), (128, 934)),
    "between": ("groin", "knee_mid", (120, 820), (92, 936)),
}
FRONT: dict[str, list[str]] = {
    "belly": ["rib", "side_a", "side_b", "side_c", "lap", "low", "|rib0"],
    "thigh_front": ["lap", "groin_in", "inner", "knee_a", "-between"],
    "thigh_outer": ["groin_out", "outer", "-knee_b", "-between"],
}
FRONT_POINTS: dict[str, Point] = {
    "rib_low": (52, 516), "belly_mid": (48, 622), "belly_low": (44, 716), "waist_side": (90, 580),
    "hip_crest": (112, 672), "thigh_top": (84, 772), "thigh_mid": (74, 890), "knee_top": (60, 1014),
    "hip_side": (134, 752), "thigh_outer_mid": (122, 880), "knee_side": (94, 1010), "palm": (246, 770),
}  # fmt: skip
FRONT_MIDDLE: dict[str, Point] = {"breastbone": (0, 470), "navel": (0, 610), "pubis": (0, 740)}

BACK_NODES: dict[str, Point] = {
    "cleft_top": (7, 682), "cleft_low": (7, 800), "iliac": (112, 664), "hip": (146, 730),
    "fold_out": (124, 806), "fold_in": (19, 815), "knee_in": (34, 1030),
    "knee_mid": (80, 1036), "knee_out": (104, 1030),
}  # fmt: skip
BACK_EDGES: Edges = {
    "iliac": ("cleft_top", "iliac", (34, 650), (78, 644)),
    "crest": ("iliac", "hip", (122, 680), (136, 704)),
    "flank": ("hip", "fold_out", (152, 762), (144, 790)),
    "fold": ("fold_out", "cleft_low", (98, 826), (36, 826)),
    "cleft": ("cleft_low", "cleft_top", (4, 764), (4, 718)),
    "fold_end": ("cleft_low", "fold_in", (12, 803), (17, 808)),
    "inner": ("fold_in", "knee_in", (25, 880), (36, 956)),
    "knee_a": ("knee_in", "knee_mid", (48, 1042), (66, 1042)),
    "knee_b": ("knee_mid", "knee_out", (88, 1036), (97, 1034)),
    "between": ("fold_out", "knee_mid", (118, 890), (94, 960)),
    "outer": ("hip", "knee_out", (160, 822), (128, 934)),
}
BACK: dict[str, list[str]] = {
    "glute": ["iliac", "crest", "flank", "fold", "cleft"],
    "thigh_back": ["fold", "fold_end", "inner", "knee_a", "-between"],
    "thigh_outer_back": ["outer", "-knee_b", "-between", "-flank"],
}
BACK_POINTS: dict[str, Point] = {
    "sacrum": (20, 690), "glute_inner": (30, 778), "glute_mid": (76, 748), "hip_back": (126, 700),
    "sit_bone": (58, 806), "thigh_back_mid": (64, 910), "knee_back": (58, 1014), "shoulder_blade": (78, 392),
    "loin": (62, 586),
}  # fmt: skip
BACK_MIDDLE: dict[str, Point] = {"nape": (0, 222), "spine_mid": (0, 430), "spine_low": (0, 640)}
