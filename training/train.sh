#!/bin/sh
# Trains the reader with Debian's PyTorch. As root it installs what is missing; otherwise it says what to install.
set -eu
packages="python3-torch python3-numpy python3-onnx libopenblas0-pthread"
here=$(dirname "$0")

# The first Python that has PyTorch: another one, of a version manager, may stand before Debian's in the path.
find_python() {
  for python in $(which -a python3); do
    if "$python" -c 'import numpy, onnx, torch' 2>/dev/null; then
      echo "$python"
      return
    fi
  done
}

python=$(find_python)
if [ -z "$python" ] && [ "$(id -u)" = 0 ]; then
  apt-get update -qq && apt-get install -qq -y --no-install-recommends $packages
  python=$(find_python)
fi
if [ -z "$python" ]; then
  echo "Install these Debian packages first: $packages" >&2
  exit 1
fi

# Threads that wait must not spin: they would take the time of those that work.
export OMP_WAIT_POLICY=PASSIVE
exec "$python" -u "$here/train.py" "$@"
