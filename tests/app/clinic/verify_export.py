"""Verifies an export of wazeh-clinic with python3-cryptography alone: nothing of this project's own code is used.

usage: verify_export.py FOLDER   exit 0: every record in index.json is proven; 1: something does not fit
"""
import base64
import hashlib
import json
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256


class Refused(Exception):
    pass


def unb64(text):
    if "=" in text:
        raise Refused("padding in base64url")
    raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if base64.urlsafe_b64encode(raw).rstrip(b"=").decode() != text:
        raise Refused("base64url that is not canonical")
    return raw


def thumbprint(jwk):
    members = {"EC": ("crv", "kty", "x", "y"), "OKP": ("crv", "kty", "x")}[jwk["kty"]]
    text = json.dumps({name: jwk[name] for name in members}, sort_keys=True, separators=(",", ":"))
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()


def header_of(part, alg, typ, jwk):
    header = json.loads(unb64(part))
    if header.get("alg") != alg or header.get("typ") != typ or header.get("kid") != thumbprint(jwk):
        raise Refused(f"header {header}")
    return header


def check_device(payload, jws, jwk):
    """ES256 over the unencoded payload, detached (RFC 7797)."""
    head, middle, signature = jws.split(".")
    header = header_of(head, "ES256", "wazeh-record+jws", jwk)
    if middle or header.get("b64") is not False or header.get("crit") != ["b64"]:
        raise Refused("the signature is not detached and unencoded")
    numbers = [int.from_bytes(unb64(jwk[name]), "big") for name in ("x", "y")]
    key = ec.EllipticCurvePublicNumbers(*numbers, ec.SECP256R1()).public_key()
    raw = unb64(signature)
    if len(raw) != 64:
        raise Refused("an ES256 signature has 64 bytes")
    der = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    key.verify(der, head.encode() + b"." + payload, ec.ECDSA(SHA256()))


def check_receipt(jws, jwk):
    head, body, signature = jws.split(".")
    header_of(head, "EdDSA", "wazeh-receipt+jws", jwk)
    key = ed25519.Ed25519PublicKey.from_public_bytes(unb64(jwk["x"]))
    key.verify(unb64(signature), f"{head}.{body}".encode())
    return json.loads(unb64(body))


def check_attachments(folder, record_id, record):
    for name, ending in (("pdf", ".agreement.pdf"), ("ink", ".ink.png")):
        if name in record["attachments"]:
            found = hashlib.sha256((folder / (record_id + ending)).read_bytes()).hexdigest()
            if found != record["attachments"][name]:
                raise Refused(f"{name} has another hash")


def check_record(folder, row, server):
    record_id = row["record_id"]
    payload = (folder / f"{record_id}.payload.json").read_bytes()
    jwk = json.loads((folder / f"{record_id}.jwk.json").read_text())
    check_device(payload, (folder / f"{record_id}.jws").read_text(), jwk)
    receipt = check_receipt((folder / f"{record_id}.receipt.jws").read_text(), server)
    record = json.loads(payload)
    if receipt["payload_sha256"] != hashlib.sha256(payload).hexdigest():
        raise Refused("the receipt is for other bytes")
    for name in ("record_id", "device_id", "device_epoch", "seq"):
        if receipt[name] != record[name]:
            raise Refused(f"the receipt names another {name}")
    if receipt["status"] != row["status"] or receipt["log_index"] != row["log_index"]:
        raise Refused("index.json says something else than the receipt")
    if receipt["status"] == "accepted":
        check_attachments(folder, record_id, record)


def main():
    folder = Path(sys.argv[1])
    rows = json.loads((folder / "index.json").read_text())
    server = json.loads((folder / "server.jwk.json").read_text())
    try:
        for row in rows:
            check_record(folder, row, server)
    except (Refused, InvalidSignature, ValueError, KeyError, OSError) as reason:
        print(f"refused: {type(reason).__name__} {reason}")
        return 1
    print(f"{len(rows)} of {len(rows)} records proven")
    return 0


if __name__ == "__main__":
    sys.exit(main())
